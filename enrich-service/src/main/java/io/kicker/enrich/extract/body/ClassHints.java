package io.kicker.enrich.extract.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.kicker.enrich.page.LowerCase;

/**
 * What the names that authors give to classes and ids hint at. Words, not substrings: "ad" must not be found in "headline". An instance is for one
 * page, whose elements share most of their names, and looks at each name once.
 */
final class ClassHints {

    private static final Pattern CONDITIONAL = Pattern.compile("\\S*:\\S*");

    private static final Map<String, Boilerplate> WORDS = new HashMap<>();

    /** By first letter, a bit for each length that a word with it has. */
    private static final int[] LENGTHS = new int['z' - 'a' + 1];

    static {
        hint(Boilerplate.NAVIGATION, "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "pagination", "pager", "skip", "sitemap", "toc", "topnav", "subnav", "paginator");
        hint(Boilerplate.FOOTER, "footer", "foot", "legal", "imprint", "disclaimer", "copyright", "colophon");
        hint(Boilerplate.ASIDE, "sidebar", "rail", "rightrail", "rightcol", "widget", "widgets", "infobox", "factbox", "faktenbox");
        hint(Boilerplate.FORM, "login", "signin", "register", "registration", "signup", "subscribe", "newsletter", "newsletters", "subscription", "optin", "mailchimp");
        hint(Boilerplate.COMMENTS, "comment", "comments", "disqus", "respond", "commentlist", "livefyre", "kommentar", "kommentare", "leserkommentare", "comentario", "commentaire", "reacties", "comentarios", "commentaires");
        hint(Boilerplate.TEASERS, "related", "relateds", "relatedcontent", "recommended", "recommendation", "recommendations", "recirc", "recirculation", "teaser", "teasers", "trending",
                "popular", "mostread", "mostpopular", "readmore", "readnext", "readalso", "outbrain", "taboola", "upnext", "morefrom", "crosslinks", "zergnet", "mgid", "jp-relatedposts", "yarpp", "rankings");
        hint(Boilerplate.PROMOTION, "promo", "promos", "promotion", "donate", "donation", "donations", "paywall", "appeal", "cta", "poll", "quiz", "survey", "banner", "campaign", "abo", "premium-box");
        hint(Boilerplate.SHARING, "share", "sharing", "sharebar", "sharetools", "social", "socials", "sharedaddy", "addthis", "addtoany", "shareaholic", "follow", "followus", "likes", "toolbar", "tools", "print", "bookmark", "rating", "ratings", "feedback");
        hint(Boilerplate.BYLINE, "byline", "bylines", "author", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "authors", "authorbox", "bio", "dateline", "timestamp", "pubdate", "postmeta", "postmetadata", "entry-meta", "metadata", "tags", "taglist", "tagcloud", "keywords", "categories", "credits");
        hint(Boilerplate.CONSENT, "cookie", "cookies", "consent", "gdpr", "ccpa", "onetrust", "cmp", "privacy");
        hint(Boilerplate.OVERLAY, "modal", "popup", "lightbox", "overlay", "tooltip", "dialog", "noprint");
        hint(Boilerplate.CAPTION, "caption", "captions", "figcaption", "credit", "photocredit", "legend", "imagecaption", "imagedescription", "bildunterschrift", "bildtext", "didascalia", "wp-caption-text");
        hint(Boilerplate.ADVERTISEMENT, "ad", "ads", "advert", "adverts", "advertisement", "advertising", "advertorial", "adslot", "adsbygoogle", "sponsor", "sponsored", "sponsors", "dfp", "gpt", "anzeige", "werbung", "publicidad", "publicite", "pub");
    }

    private final Map<String, Optional<Boilerplate>> known = new HashMap<>();

    private static void hint(Boilerplate reason, String... words) {
        for (String word : words) {
            WORDS.put(word, reason);
            LENGTHS[word.charAt(0) - 'a'] |= 1 << word.length();
        }
    }

    /** "widget" and "widget-area" stand in a sidebar; the "elementor-widget" of a page builder is any part of a page. */
    private static boolean isPartOfName(String names, int start) {
        return start > 0 && names.charAt(start - 1) != ' ';
    }

    /** "cmp" alone is a platform for consent; before another word it is any component of a page builder: "cmp-text". */
    private static boolean isComponent(String names, int start, int end) {
        return names.startsWith("cmp-", start) && end + 1 < names.length() && Character.isLetter(names.charAt(end + 1));
    }

    /** What the element's class and id hint at, or null. */
    Boilerplate of(Frame frame) {
        Boilerplate ofId = known(frame.element.id());
        return ofId != null ? ofId : known(frame.names);
    }

    private Boilerplate known(String names) {
        return names.isEmpty() ? null : known.computeIfAbsent(names, key -> Optional.ofNullable(ofNames(key))).orElse(null);
    }

    /** Whether a word begins with this letter and is of this length; most parts of names are told apart by that. */
    private static boolean mayBeWord(String names, int start, int end) {
        int letter = end - start < Integer.SIZE && start < end ? (names.charAt(start) | 0x20) - 'a' : -1;
        return letter >= 0 && letter < LENGTHS.length && (LENGTHS[letter] >>> end - start & 1) == 1;
    }

    private static boolean isPart(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
    }

    /** Whether a new word begins at a capital: "pageFooter". */
    private static boolean isHump(char before, char c) {
        return c < 128 && before < 128 ? c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z' : Character.isUpperCase(c) && Character.isLowerCase(before);
    }

    private static Boilerplate ofNames(String names) {
        if (names.indexOf(':') >= 0) {
            // Utility frameworks write conditions before a colon: "print:hidden" is no print button.
            return ofNames(CONDITIONAL.matcher(names).replaceAll(""));
        }
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean end = i == names.length() || !isPart(names.charAt(i));
            boolean hump = !end && i > start && isHump(names.charAt(i - 1), names.charAt(i));
            if (end || hump) {
                Boilerplate hint = mayBeWord(names, start, i) ? WORDS.get(LowerCase.of(names.substring(start, i))) : null;
                if (hint != null && !(isPartOfName(names, start) && names.startsWith("widget", start)) && !isComponent(names, start, i) && !(hint == Boilerplate.SHARING && names.contains("embed"))) {
                    return hint;
                }
                start = end ? i + 1 : i;
            }
        }
        return null;
    }
}
