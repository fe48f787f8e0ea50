package io.kicker.enrich.extract.fields;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.page.LowerCase;

/** Guesses a text's language by its script and its most frequent small words; says nothing where that is not clear. */
final class LanguageDetector {

    /** Share of words that must be the language's small words. In running text of any of these languages it is above a fifth. */
    private static final double SURE = 0.14;

    private static final List<String> LANGUAGES = new ArrayList<>();

    /** A bit for each language in the order of {@link #LANGUAGES}. */
    private static final SmallWords SMALL_WORDS = new SmallWords();

    private static final Map<UnicodeScript, String> SOLE = new EnumMap<>(Map.of(UnicodeScript.HANGUL, "ko", UnicodeScript.HAN, "zh", UnicodeScript.THAI, "th",
            UnicodeScript.GEORGIAN, "ka", UnicodeScript.ARMENIAN, "hy", UnicodeScript.TAMIL, "ta", UnicodeScript.TELUGU, "te",
            UnicodeScript.HEBREW, "he", UnicodeScript.BENGALI, "bn", UnicodeScript.GUJARATI, "gu"));

    /** Before it stand the letters of Latin, Greek and Cyrillic, whose scripts tell no language. */
    private static final char FIRST_OF_SOLE = '\u0530';

    static {
        small("en", "the of and to in is that for it was on are with as his they at be this have from or by not but what all were when we there");
        small("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei");
        small("fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont été cette mais");
        small("es", "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha este fue desde");
        small("pt", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu são pela");
        small("it", "di e il la che in a per un del è della con non una i le si da al dei nel sono alla ha delle anche più come ma gli");
        small("nl", "de van het een en in is dat op te zijn met voor die niet aan er om ook als bij maar door naar heeft ze uit over nog werd");
        small("sv", "och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när ska även");
        small("da", "og i at det er en til af på for med der den som de har ikke et vi han men var sig fra kan skal også blev efter eller");
        small("no", "og i det er på en som til av for med at har de ikke den et vi han men seg fra var kan skal også ble etter eller jeg");
        small("fi", "ja on ei että se oli hän mutta ovat myös kun joka kuin mukaan sen ole tai niin olla jo vain jos nyt sekä");
        small("pl", "w i na z się nie do to że jest o od za po przez jak dla są ale co tym tego było tak może być oraz jego");
        small("cs", "a v se na je že to s z do o i ve pro jsou za by po ale jak od k jako nebo které jeho který byl podle");
        small("hu", "a az és hogy nem is egy volt meg de ez csak már mint azt van lehet még el kell ki szerint vagy aki után");
        small("ro", "de și în a la cu nu pe din o că care pentru este mai al un sunt au fost lui sau ca cel ale prin după");
        small("tr", "ve bir bu da de için ile olarak çok daha olan en gibi kadar sonra var ise ne oldu dedi ama her göre ya");
        small("id", "yang dan di dari untuk dengan ini itu pada dalam tidak akan ke adalah juga oleh karena ada telah bisa tersebut para saat");
        small("vi", "và của là có được trong cho không với các một những người đã này để khi từ đến tại về ra nhiều");
        small("hr", "i je u na se da za su od s što a nije koji će kao iz o te ili ali bi to koja kako nakon");
        small("ca", "de la i el que a en els les un per una del amb és no al es van ha com més dels però aquest");
        small("el", "και το να του η της με που για την από είναι τον στο τη οι δεν στην θα των ένα ότι ο");
        small("ru", "и в не на что с по как это а к из у за от о для до его но все так же был был при");
        small("uk", "і в не на що з у та до як це за від про для його але є які який ще при він й через");
        small("bg", "на и да в за се от е че с по не са като това до ще но го при след или беше които");
        small("sr", "је и у да на се за су од са што а није који ће као из о ће али би то која након");
        small("sw", "na ya wa kwa katika la za ni hiyo huo kuwa hilo hizo huyo cha vya yake wake hata kama pia baada lakini ambao ambayo kutoka si au kila");
        small("sk", "a v sa na že je to s z do o aj vo pre ktoré po ale ako od k alebo ktorý ktorá jeho bol podľa však tiež má");
        small("lt", "ir į iš kad su yra tai ne apie bei o dėl už buvo kaip nuo bet per po jau taip dar prie ar savo tik gali");
        small("lv", "un ir ar no ka par uz ko arī kas lai bet gan pie vai tika līdz pēc tā šo kā bija savu var jau vēl");
        small("et", "ja on ei et ka see oli kui mis aga oma ning ta siis veel kes või nii mida eest välja kuid pole juba nende");
    }

    private LanguageDetector() {
    }

    private static void small(String language, String words) {
        int bit = 1 << LANGUAGES.size();
        LANGUAGES.add(language);
        for (String word : words.split(" ")) {
            SMALL_WORDS.add(word, bit);
        }
    }

    static Optional<String> detect(String text) {
        String sample = text.length() > Language.SAMPLE ? text.substring(0, Language.SAMPLE) : text;
        if (sample.length() < 80) {
            return Optional.empty();
        }
        Optional<String> byScript = byScript(sample);
        return byScript.isPresent() ? byScript : byWords(sample);
    }

    private static Optional<String> byScript(String sample) {
        int[] counts = new int[UnicodeScript.values().length];
        int letters = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c < 128) {
                letters += isOfWord(c | 0x20) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters++;
                if (c >= FIRST_OF_SOLE) {
                    counts[UnicodeScript.of(c).ordinal()]++;
                }
            }
        }
        if (counts[UnicodeScript.HIRAGANA.ordinal()] * 10 > Math.max(1, letters)) {
            return Optional.of("ja");
        }
        for (var sole : SOLE.entrySet()) {
            if (counts[sole.getKey().ordinal()] * 2 > letters) {
                return Optional.of(sole.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> byWords(String sample) {
        int[] hits = new int[LANGUAGES.size()];
        int words = 0;
        char[] text = LowerCase.of(sample).toCharArray();
        for (int at = 0; at < text.length; ) {
            int start = at;
            int hash = 0;
            for (int length = lengthInWord(text, at); length > 0; length = lengthInWord(text, at)) {
                hash = SmallWords.hash(hash, text[at]);
                at += length;
            }
            words++;
            for (int languages = SMALL_WORDS.languages(text, start, at, hash); languages != 0; languages &= languages - 1) {
                hits[Integer.numberOfTrailingZeros(languages)]++;
            }
            while (at < text.length && lengthInWord(text, at) == 0) {
                at++;
            }
        }
        int best = 0;
        int second = 0;
        for (int i = 1; i < hits.length; i++) {
            second = Math.max(second, Math.min(hits[i], hits[best]));
            best = hits[i] > hits[best] ? i : best;
        }
        // Close relatives share small words; without a clear lead nothing is said.
        return words >= 15 && hits[best] > words * SURE && hits[best] > second * 1.25 ? Optional.of(LANGUAGES.get(best)) : Optional.empty();
    }

    /** The length of a word's letter at a place, or 0 if there is none. */
    private static int lengthInWord(char[] text, int at) {
        if (at == text.length) {
            return 0;
        }
        int point = Character.isHighSurrogate(text[at]) ? Character.codePointAt(text, at) : text[at];
        return isOfWord(point) ? Character.charCount(point) : 0;
    }

    private static boolean isOfWord(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z';
        }
        int type = Character.getType(point);
        return Character.isLetter(point) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
