package io.kicker.enrich.tag;

import java.util.List;
import java.util.stream.Stream;

import io.kicker.enrich.page.LowerCase;

/**
 * What a page says of its subject.
 *
 * @param url         canonical
 * @param siteHost    without www.
 * @param language    BCP 47, null if not known
 * @param kickers     labels above the headline, as printed
 * @param breadcrumbs from the front page down, as printed
 * @param sections    from metadata, else the categories printed with it
 * @param keywords    printed with it, and from metadata
 * @param standfirst  null if there is none
 * @param paragraphs  of the body, in order
 * @param categories  of the feed that led to it
 */
public record TagSignals(String url, String siteHost, String language, List<String> kickers, List<String> breadcrumbs, List<String> sections,
        List<String> keywords, String headline, String standfirst, List<String> paragraphs, List<String> categories) {

    // Some sites give each page the same long list of all that they write about.
    private static final int SHORTEST_LIST_OF_A_SITE = 8;

    /** A page that no feed led to. */
    public TagSignals(String url, String siteHost, String language, List<String> kickers, List<String> breadcrumbs, List<String> sections,
            List<String> keywords, String headline, String standfirst, List<String> paragraphs) {
        this(url, siteHost, language, kickers, breadcrumbs, sections, keywords, headline, standfirst, paragraphs, List.of());
    }

    /** The same of a feed's categories. */
    public TagSignals in(List<String> categories) {
        return new TagSignals(url, siteHost, language, kickers, breadcrumbs, sections, keywords, headline, standfirst, paragraphs, categories);
    }

    /** The keywords, but none of a long list of which the story says not one: such a list is the site's. */
    public List<String> ownKeywords() {
        if (keywords.size() < SHORTEST_LIST_OF_A_SITE) {
            return keywords;
        }
        List<String> words = keywords.stream().map(LowerCase::of).toList();
        // Most lists are the story's, and its headline or lead says so.
        return Stream.concat(Stream.of(headline), Stream.concat(Stream.ofNullable(standfirst), paragraphs.stream()))
                .map(LowerCase::of).anyMatch(text -> words.stream().anyMatch(text::contains)) ? keywords : List.of();
    }
}
