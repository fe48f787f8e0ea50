package io.kicker.enrich.extract;

import java.util.List;

/** What a page turned out to be. */
public sealed interface Extraction {

    /**
     * An article.
     *
     * @param article     its fields
     * @param leadPrinted whether the page shows the standfirst, and not only its metadata
     * @param breadcrumbs labels of the path to it on its site, outermost first
     * @param sections    the section names in its metadata
     */
    record Found(Article article, boolean leadPrinted, List<String> breadcrumbs, List<String> sections) implements Extraction {
    }

    /**
     * No article.
     *
     * @param reason what it is instead
     * @param detail what showed it, in a sentence for people
     */
    record NotAnArticle(Reason reason, String detail) implements Extraction {
    }

    /** What a page is that is no article. */
    enum Reason {
        /** A list of articles: a front page, a section, a search result. */
        INDEX_PAGE,
        /** The text stands behind a login. */
        LOGIN_WALL,
        /** A request for consent in the page's place. */
        CONSENT_WALL,
        /** Not found, said with status 200. */
        SOFT_404,
        /** A bot check or a refusal. */
        BLOCKED,
        /** No text that could be an article. */
        EMPTY
    }
}
