package io.kicker.enrich.extract.body.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.page.LowerCase;

/** Lines that invite to read, share, subscribe or accept, in many languages; the phrases are data, one a line. */
public final class BoilerplatePhrases {

    /** A sentence of an article may contain such a phrase; a long paragraph is never one. */
    private static final int LONGEST = 220;

    /** But what an affiliate pays for, whose opinion a comment is, or what subscribers get, takes four lines to say, and says so in the first. */
    private static final int LONGEST_SHORT_NOTICE = 400;
    private static final int BEGINNING_OF_NOTICE = 120;
    private static final String[] OF_SHORT_NOTICE =
            {"affiliat", "commission", "provision", "click", "link", "omment", "omentar", "omentár", "коммент", "hozzászól", "free article"};

    /** Phrases by the word or the letter they begin with: of two hundred only a few need be tried. */
    private static final Map<String, Pattern> BY_BEGINNING = new HashMap<>();

    /** Those that begin with a sign or a number. */
    private static final Pattern OTHERS;

    /** A phrase begins with a word, with some letters, with one of several words, or with a word that may be missing. */
    private static final Pattern BEGINNING = Pattern.compile("(?<word>\\p{L}{2,}) |(?<letters>\\p{L}+)(?![?*{])"
            + "|\\(\\?:(?<several>(?:\\p{L}[^()|]*\\|?)+)\\)(?!\\?)|\\(\\?:(?<missing>\\p{L}[^()|]*)\\)\\?(?<then>\\p{L}+)(?![?*{])");
    private static final Pattern CERTAIN_LETTERS = Pattern.compile("\\p{L}+(?![?*{])");

    /** Letters that tell most phrases apart from what begins otherwise. */
    private static final int TELLING = 3;
    private static final int MOST_SIGNS = 4;

    static {
        Map<String, List<String>> byBeginning = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (String phrase : WordLists.of(BoilerplatePhrases.class, "boilerplate-phrases.txt")) {
            Matcher leading = BEGINNING.matcher(phrase);
            if (leading.lookingAt()) {
                for (String beginning : beginnings(leading)) {
                    byBeginning.computeIfAbsent(beginning, key -> new ArrayList<>()).add(phrase);
                }
            } else if (phrase.startsWith("(")) {
                throw new IllegalStateException("Nothing tells which letters this phrase may begin with: " + phrase);
            } else {
                others.add(phrase);
            }
        }
        byBeginning.forEach((beginning, phrases) -> BY_BEGINNING.put(beginning, pattern(phrases)));
        OTHERS = Pattern.compile("[^\\p{L}\\p{N}]{0," + MOST_SIGNS + "}" + pattern(others));
    }

    /** A notice of consent has one of these, small or large; to look for them first is far faster. */
    private static final String[] CONSENT_WORDS =
            {"ookie", "OOKIE", "akor", "AKOR", "västeitä", "VÄSTEITÄ", "erez", "EREZ", "iasteczk", "IASTECZK", "уки", "УКИ"};

    /** Notices of cookies and consent are longer, but always say both what and what for. */
    private static final Pattern CONSENT = Pattern.compile("(?s)\\b(?:cookies?|kakor|evästeitä|çerez\\p{L}*|ciasteczk\\p{L}*|файл\\p{L}* cookie|куки)\\b.*"
            + "(?:consent|privacy|accept|agree|experience|preferences|datenschutz|zustimm|verwende[nt]|confidentialit|protection d|améliorer"
            + "|politique|utilis|privacidad|privacidade|aceptar|aceitar|navega|experiencia|informativ|consenso|accett|toestemming|akkoord|"
            + "personali[sz]|integritet|samtyck|personvern|prywatno|zgod|soukrom|ochran|политик|согласи|персонал|gizlilik|kabul)");

    private static final int LONGEST_NOTICE = 700;

    private BoilerplatePhrases() {
    }

    private static Set<String> beginnings(Matcher leading) {
        if (leading.group("word") != null) {
            return Set.of(leading.group("word"));
        }
        Stream<String> ways = leading.group("missing") != null ? Stream.of(leading.group("missing"), leading.group("then"))
                : leading.group("letters") != null ? Stream.of(leading.group("letters")) : Arrays.stream(leading.group("several").split("\\|"));
        return ways.map(BoilerplatePhrases::firstLetters).collect(Collectors.toSet());
    }

    private static String firstLetters(String way) {
        Matcher letters = CERTAIN_LETTERS.matcher(way);
        if (!letters.lookingAt()) {
            throw new IllegalStateException("Nothing tells which letters this may begin with: " + way);
        }
        return way.substring(0, Math.min(TELLING, letters.end()));
    }

    /** Whether the text begins with such a phrase. */
    public static boolean isOne(String text) {
        if (text.length() > LONGEST_NOTICE) {
            return false;
        }
        return text.length() <= LONGEST_SHORT_NOTICE && mayBegin(text) && begins(LowerCase.of(text))
                || hasOne(CONSENT_WORDS, text) && CONSENT.matcher(LowerCase.of(text)).find();
    }

    /** Whether its first word is one that phrases begin with, so that the text is worth being looked at in lower case. */
    private static boolean mayBegin(String text) {
        int at = firstWord(text);
        String word = LowerCase.of(text.substring(at, endOfWord(text, at)));
        boolean known = BY_BEGINNING.containsKey(word);
        for (int to = 1; to <= Math.min(word.length(), TELLING) && !known; to++) {
            known = BY_BEGINNING.containsKey(word.substring(0, to));
        }
        return known || !isLetter(text, 0);
    }

    private static boolean begins(String lower) {
        if (lower.length() > LONGEST && !hasOne(OF_SHORT_NOTICE, lower.substring(0, BEGINNING_OF_NOTICE))) {
            return false;
        }
        int at = firstWord(lower);
        int end = endOfWord(lower, at);
        boolean begins = at <= MOST_SIGNS && isOneOf(BY_BEGINNING.get(lower.substring(at, end)), lower, at);
        for (int to = at + 1; to <= Math.min(end, at + TELLING) && at <= MOST_SIGNS && !begins; to++) {
            begins = isOneOf(BY_BEGINNING.get(lower.substring(at, to)), lower, at);
        }
        return begins || !isLetter(lower, 0) && OTHERS.matcher(lower).lookingAt();
    }

    /** Where the first word or number begins, or a sign later than phrases begin. */
    private static int firstWord(String text) {
        int at = 0;
        while (at < text.length() && at <= MOST_SIGNS && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOneOf(Pattern phrases, String lower, int at) {
        return phrases != null && phrases.matcher(lower).region(at, lower.length()).lookingAt();
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean hasOne(String[] words, String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Pattern pattern(List<String> phrases) {
        return Pattern.compile("(?:" + phrases.stream().map(phrase -> phrase.replace(" ?", "\\s*").replace(" ", "\\s+"))
                .collect(Collectors.joining("|")) + ")(?!\\p{L})");
    }
}
