package io.kicker.enrich.extract.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.page.LowerCase;

/** Tells names of people from job titles, desks and organisations, and cleans them of what bylines put around them. */
final class PersonName {

    private static final Pattern BY = Pattern.compile("(?i)^\\s*(?:(?:written |words |story |reported |posted |published |updated |photos and story |analysis |opinion |review |text |texte |testo |texto |created )?by|geschrieben von|ein artikel von|erstellt von|escrito por|écrit par|scritto da|geschreven door|von|par|por|di|de|door|av|af|autor(?:in|a|es)?|auteure?s?|author|authors|text|foto|автор|tekst|текст|oleh|yazar|作者|文|記者|记者)\\b\\s*[:：]?\\s+|^By(?=\\p{Lu}\\p{Ll})|^\\s*(?:作者|文|記者|记者)\\s*[:：/／]?\\s*");
    private static final Pattern TAIL = Pattern.compile("(?i)\\s*(?:[|•·/–—(\\[]|\\s-\\s|,\\s+(?=\\p{Ll})|\\b(?:for|in|at|is a|is an|is the|updated|published|posted|contributed|für|pour|para)\\b\\s|(?:\\bon\\s+)?\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d{1,2}[./:\\s]).*$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[;|\\n]|(?<!\\bJr)(?<!\\bSr)\\s&\\s|,\\s+(?!Jr|Sr|III|PhD|MD)|\\b(?:and|And|AND|und|et|y|e|og|och|en|i|ve|и|та|with|mit|dan)\\b(?=\\s+\\p{Lu}))\\s*");

    /** Words that no person's name has. */
    private static final Set<String> NOT_PEOPLE = Set.of("staff", "editor", "editors", "editorial", "desk", "team", "newsroom", "reporter", "reporters", "correspondent", "correspondents",
            "redaktion", "redaktionsteam", "rédaction", "redaction", "redacción", "redaccion", "redazione", "redactie", "redação", "redacao", "redakcja", "redakce", "редакция", "редакція", "toimitus",
            "news", "newspaper", "magazine", "media", "press", "agency", "agencies", "agencia", "agência", "agence", "agentur", "group", "network", "inc", "llc", "ltd", "gmbh", "corp", "company", "foundation", "institute", "university",
            "wire", "wires", "services", "service", "bureau", "admin", "administrator", "webmaster", "contributor", "contributors", "writer", "writers", "journalist", "producer", "photographer", "columnist", "guest", "online", "digital", "tv", "radio",
            "times", "post", "daily", "herald", "tribune", "gazette", "today", "board", "senior", "chief", "managing", "published", "updated", "author", "authors", "byline", "share", "follow", "subscribe",
            "facebook", "twitter", "instagram", "email", "read", "more", "view", "profile", "bio", "all", "posts", "articles", "stories", "comments", "minutes", "ago", "nachrichten", "noticias", "notizie", "nieuws", "anonymous", "unknown", "http", "https", "www", "com", "photos", "getty",
            "association", "communications", "productions", "sports", "business", "politics", "world", "international", "department", "office", "center", "centre", "channel", "broadcasting", "publishing", "website", "weather", "null", "undefined", "default", "reviewed", "photograph", "photographs", "edited", "edition", "veröffentlicht", "publiziert", "zeige", "beiträge", "ansehen", "sponsored", "content", "autor", "autorin", "auteur", "autore", "автор",  "partner", "special", "report", "the",
            "written", "director", "founder", "cofounder", "consultant", "consultants", "consulting", "manager", "marketing", "veterinarian", "educator", "educators", "learn", "insights",
            "nachrichtenagentur", "presseagentur", "shutterstock", "istock", "imago", "providers", "companies", "firms",
            "clinic", "clinician", "solutions", "store", "shop", "blog", "magazin", "zeitung", "verlag", "landesanstalt", "ministerium", "universität", "hochschule", "institut", "verband", "gruppe", "condé", "top", "programme", "program", "project", "committee", "council", "league", "winemaker", "autorenseite", "forstwirtschaft",
            "dein", "deine", "euer", "eure", "ihr", "ihre", "your", "yours");

    private static final int LONGEST_WITH_JOB = 100;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** A person's function before the name, which German joins into one word, and Korean puts behind it. */
    private static final Pattern TITLE = Pattern.compile("(?i)^\\S*(?:redakteur|reporter|korrespondent|experte|mitarbeiter|volontär|kolumnist)(?:in)?\\s+(?=\\p{Lu}\\S+ \\p{Lu})|\\s(?:기자|특파원)$");

    private static final Set<String> DEGREES = Set.of("dvm", "vmd", "md", "phd", "mba", "ma", "ba", "rd", "rdn", "rn", "ms", "msc", "pharmd", "cpa", "jd", "mph");

    private static final Set<String> DAYS = Set.of("sun", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles",
            "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica");

    private static final Set<String> PARTICLES = Set.of("de", "da", "di", "del", "della", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "bint", "ben", "dos", "du", "ter", "ten", "zu");

    private static final Set<String> PREPOSITIONS = Set.of("by", "por", "par", "von", "di", "de", "door", "av", "af", "und", "and");

    private PersonName() {
    }

    /** The names in a byline, still to be cleaned. */
    static List<String> split(String byline) {
        return Arrays.stream(SEPARATOR.split(BY.matcher(byline.strip()).replaceFirst(""))).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** The person in a part of a byline, or empty if it names none. */
    static Optional<String> of(String part, String site, String host) {
        if (part.contains("www.") || part.contains("@") && part.indexOf(' ') < 0) {
            return Optional.empty();
        }
        String bare = TITLE.matcher(BY.matcher(SPACES.matcher(part).replaceAll(" ").strip()).replaceFirst("")).replaceFirst("");
        String name = TAIL.matcher(bare).replaceFirst("").replaceAll("[\\s,.:*\"“”]+$", "").replaceAll("^[\\s,.:*@\"“”]+", "");
        name = withoutJob(name);
        if (name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 5 && name.indexOf(' ') > 0) {
            name = capitalised(name);
        }
        String letters = LowerCase.of(name).replaceAll("[^\\p{L}]", "");
        boolean siteName = !letters.isEmpty() && (letters.equals(LowerCase.of(site).replaceAll("[^\\p{L}]", "")) || letters.length() > 3 && host.replaceAll("[^\\p{L}]", "").startsWith(letters));
        return isPlausible(name) && !isNoName(name) && (!siteName || GivenNames.isFullName(name)) ? Optional.of(name) : Optional.empty();
    }

    /** "Sat" and "Dec" alone are a date's, "DVM" somebody's degree. */
    private static boolean isNoName(String name) {
        String word = LowerCase.of(name).replace(".", "");
        return name.indexOf(' ') < 0 && (MonthNames.month(name) > 0 || DAYS.contains(word) || DEGREES.contains(word));
    }

    /** "Mira Tan Marketing Manager": the job behind the name of one who clearly is a person. */
    private static String withoutJob(String name) {
        String[] words = name.length() > LONGEST_WITH_JOB ? new String[0] : name.split(" ");
        for (int i = 2; i < words.length; i++) {
            String front = String.join(" ", Arrays.copyOf(words, i));
            if (NOT_PEOPLE.contains(LowerCase.of(words[i]).replaceAll("[^\\p{L}]", ""))) {
                return GivenNames.isFullName(front) ? front : name;
            }
        }
        return name;
    }

    /** A part of a byline without the title, place or time behind the name. */
    static String withoutTail(String part) {
        return TAIL.matcher(BY.matcher(part.strip()).replaceFirst("")).replaceFirst("").strip();
    }

    static boolean isPlausible(String name) {
        if (name.length() < 2 || name.length() > 60 || name.indexOf('@') >= 0 || name.contains("://") || name.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        String[] words = name.split("[\\s\u00a0]+");
        boolean caseless = name.codePoints().noneMatch(Character::isUpperCase) && name.codePoints().noneMatch(Character::isLowerCase);
        boolean lower = !caseless && !Character.isUpperCase(name.codePointAt(0));
        // Users' names begin small, and names with a particle.
        if (words.length > 6 || lower && words.length > 1 && !PARTICLES.contains(words[0]) || PREPOSITIONS.contains(LowerCase.of(name))) {
            return false;
        }
        return Arrays.stream(words).map(word -> LowerCase.of(word).replaceAll("[^\\p{L}]", "")).noneMatch(NOT_PEOPLE::contains);
    }

    private static String capitalised(String name) {
        StringBuilder result = new StringBuilder(name.length());
        boolean start = true;
        for (char c : name.toCharArray()) {
            result.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return result.toString();
    }
}
