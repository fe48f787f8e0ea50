package io.kicker.enrich.extract.people;

import java.util.Set;
import java.util.regex.Pattern;

/** Words and forms that no person's name has: jobs, desks, organisations, companies' legal forms, hosts, labels of bylines. */
final class NotPeople {

    private static final Set<String> WORDS = Set.of("staff", "editor", "editors", "editorial", "desk", "team", "newsroom", "reporter", "reporters", "correspondent", "correspondents",
            "redaktion", "redaktionsteam", "rédaction", "redaction", "redacción", "redaccion", "redazione", "redactie", "redação", "redacao", "redakcja", "redakce", "редакция", "редакція", "toimitus",
            "news", "newspaper", "magazine", "media", "press", "agency", "agencies", "agencia", "agência", "agence", "agentur", "group", "network", "inc", "llc", "ltd", "gmbh", "corp", "company", "foundation", "institute", "university",
            "wire", "wires", "services", "service", "bureau", "admin", "administrator", "webmaster", "contributor", "contributors", "writer", "writers", "journalist", "producer", "photographer", "columnist", "guest", "online", "digital", "tv", "radio",
            "times", "post", "daily", "herald", "tribune", "gazette", "today", "board", "senior", "chief", "managing", "published", "updated", "zuletzt", "geändert", "aktualisiert", "publicado", "publicada", "publié", "publiée", "pubblicato", "gepubliceerd", "publicerad", "author", "authors", "byline", "share", "follow", "subscribe",
            "facebook", "twitter", "google", "continue", "instagram", "email", "read", "more", "view", "profile", "bio", "all", "posts", "articles", "stories", "comments", "minutes", "ago", "nachrichten", "noticias", "notizie", "nieuws", "anonymous", "anonym", "anonyme", "anónimo", "anônimo", "anonimo", "unknown", "superuser", "newsdesk", "publisher", "reviewer", "reviewers", "editoratlarge", "editorinchief", "from", "podcast", "mehr", "http", "https", "www", "com", "photos", "getty",
            "association", "communications", "productions", "sports", "business", "politics", "world", "international", "department", "office", "center", "centre", "channel", "broadcasting", "publishing", "website", "weather", "null", "undefined", "default", "reviewed", "photograph", "photographs", "edited", "edition", "veröffentlicht", "publiziert", "zeige", "beiträge", "ansehen", "sponsored", "content", "gesponserte", "gesponsert", "autor", "autorin", "auteur", "autore", "автор",  "partner", "special", "report", "the",
            "written", "director", "founder", "cofounder", "consultant", "consultants", "consulting", "manager", "marketing", "veterinarian", "educator", "educators", "learn", "insights",
            "nachrichtenagentur", "presseagentur", "shutterstock", "istock", "imago", "providers", "companies", "firms",
            "clinic", "clinician", "hospital", "klinikum", "solutions", "store", "shop", "blog", "magazin", "zeitung", "verlag", "landesanstalt", "ministerium", "universität", "hochschule", "institut", "verband", "gruppe", "condé", "top", "programme", "program", "project", "committee", "council", "league", "winemaker", "autorenseite", "forstwirtschaft",
            "foto", "fotos", "redaksi", "merkezi", "szerkesztőség", "uredništvo", "redaksjonen", "redaktionen", "报道", "報道", "报导", "agenturen", "agences", "agencias", "agências", "agenzie", "dein", "deine", "euer", "eure", "ihr", "ihre", "your", "yours",
            "gazeta", "dziennik", "diario", "giornale", "quotidiano", "periódico", "krant", "tidning", "noviny", "газета", "übersicht", "artikelübersicht", "contact", "archive", "archives", "grupa", "groupe", "grupo", "gruppo", "ediciones", "edicions", "edições", "éditions", "edizioni", "editora", "wydawnictwo", "vydavatelství", "издательство", "kiadó", "yayınları");

    /** What somebody writes about or how high she stands, before the job: each may be a family name. */
    private static final Set<String> FIELDS = Set.of("political", "science", "health", "education", "economics", "foreign", "defence", "defense", "deputy", "associate", "assistant", "technology", "tech", "crime", "features", "environment", "legal", "investigative",
            "national", "entertainment", "fashion", "food", "travel", "arts", "culture", "diplomatic", "transport", "local", "regional", "freelance", "contributing", "executive", "general", "data", "video");

    /** What somebody is, printed behind the name: "Mira Tan envoyée spéciale à Toulouse". */
    private static final Set<String> FUNCTIONS = Set.of("envoyé", "envoyée", "envoyés", "envoyées", "correspondant", "correspondante", "correspondants", "correspondantes", "journaliste", "journalistes", "rédacteur", "rédactrice",
            "enviado", "enviada", "enviados", "enviadas", "corresponsal", "corresponsales", "periodista", "periodistas", "redactor", "redactora", "correspondente", "correspondentes", "jornalista", "jornalistas",
            "inviato", "inviata", "inviati", "inviate", "corrispondente", "corrispondenti", "giornalista", "giornalisti", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "korrespondenten", "sonderkorrespondent", "sonderkorrespondentin",
            "reporterin", "journalistin", "journalisten", "verslaggever", "verslaggeefster", "redacteur", "korespondent", "korespondentka", "dziennikarz", "dziennikarka", "wysłannik", "wysłanniczka", "muhabir", "muhabiri", "корреспондент", "спецкор", "собкор", "журналист", "журналистка", "кореспондент");

    /** With which German words for what somebody is end: "Fähr-Bundesvorsitzende". */
    private static final Pattern GERMAN_FUNCTION = Pattern.compile(".{2,}(?:vorsitzende[rn]?|präsident(?:in)?|minister(?:in)?|sprecher(?:in)?|beauftragte[rn]?|referent(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|geschäftsführer(?:in)?)");

    /** As the last word, and as they are written: "Ana Sá" is somebody. */
    private static final Set<String> LEGAL_FORMS = Set.of("S.A", "SA", "S.A.S", "SAS", "SARL", "AG", "AB", "ASA", "A/S", "ApS", "Oy", "Oyj", "B.V", "BV", "N.V", "NV", "SpA", "S.p.A", "Srl", "S.r.l", "s.r.o", "a.s", "d.o.o", "d.d", "o.o",
            "Kft", "Zrt", "Nyrt", "Pty", "PLC", "plc", "SE", "eG", "e.V", "KG", "KGaA", "mbH", "LLP", "S.L", "S.L.U", "Ltda", "Sp.k", "ООО", "ОАО", "ЗАО", "Limited", "Incorporated");

    private static final Pattern HOST = Pattern.compile("(?:[\\w-]+\\.)*[\\w-]{3,}\\.(?:com|org|net|info|news|[a-z]{2})");

    private static final int NAME_AND_FORM = 3;
    private static final int SHORTEST_GERMAN_FUNCTION = 10;

    private NotPeople() {
    }

    /** Whether none of a name's words tells that it is none. */
    static boolean noneOf(String[] words) {
        for (String word : words) {
            if (isOne(word)) {
                return false;
            }
        }
        return words.length < 2 || !areNobody(words[words.length - 2], words[words.length - 1]) || isFullNameBefore(words);
    }

    /** "e. V.", "Harbour AB", "Super User". */
    private static boolean areNobody(String lastButOne, String last) {
        String form = last.endsWith(".") ? last.substring(0, last.length() - 1) : last;
        return LEGAL_FORMS.contains(form) || LEGAL_FORMS.contains(lastButOne + form) || WORDS.contains(PersonName.letters(lastButOne + last));
    }

    /** "Mira Santoso SE" has studied economics. */
    private static boolean isFullNameBefore(String[] words) {
        return words.length == NAME_AND_FORM && words[2].length() == 2 && GivenNames.isGiven(words[0]);
    }

    static boolean isOne(String word) {
        String letters = PersonName.letters(word);
        return WORDS.contains(letters) || isFunctionOf(letters) || isAdministrator(letters) || word.indexOf('.') > 0 && HOST.matcher(word).matches() && !isUser(word);
    }

    /** A user that systems have from their beginning: "wpadmin". */
    private static boolean isAdministrator(String letters) {
        return letters.endsWith("admin") || letters.endsWith("adminn");
    }

    /** Users call themselves by names that read like hosts: "anna.li". */
    private static boolean isUser(String host) {
        int dot = host.indexOf('.');
        return dot == host.length() - 3 && GivenNames.isGiven(host.substring(0, dot));
    }

    /** Whether it may stand before a job. */
    static boolean isField(String word) {
        return FIELDS.contains(PersonName.letters(word));
    }

    /** Whether it is what a person is, so that a person's name stands before it. */
    static boolean isFunction(String word) {
        return isFunctionOf(PersonName.letters(word));
    }

    private static boolean isFunctionOf(String letters) {
        return FUNCTIONS.contains(letters) || letters.length() >= SHORTEST_GERMAN_FUNCTION && GERMAN_FUNCTION.matcher(letters).matches();
    }
}
