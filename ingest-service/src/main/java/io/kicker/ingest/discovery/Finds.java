package io.kicker.ingest.discovery;

import java.net.URI;
import java.util.List;

/**
 * What a document leads to.
 *
 * @param pages     newest first
 * @param lists     sitemaps to be read in turn, newest first
 * @param elsewhere links that lead out of the document's site, or are no URLs
 * @param old       links to what is older than is wanted
 * @param over      links beyond the most that are taken of one document, or sitemaps too deep in indexes
 */
public record Finds(List<Find> pages, List<URI> lists, int elsewhere, int old, int over) {

    /** All links in a few words. */
    public String describe() {
        return counted(pages.size(), "page") + (lists.isEmpty() ? "" : ", " + counted(lists.size(), "sitemap"))
                + left(elsewhere, "elsewhere") + left(old, "too old") + left(over, "too many");
    }

    /** The pages' canonical URLs, newest first. */
    public List<URI> urls() {
        return pages.stream().map(Find::url).toList();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String left(int count, String why) {
        return count == 0 ? "" : "; left out as " + why + ": " + count;
    }
}
