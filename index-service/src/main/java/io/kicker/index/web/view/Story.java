package io.kicker.index.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.kicker.index.store.ArticleSummary;

/**
 * One article to read.
 *
 * @param lang      language of the words, or null
 * @param dir       direction of the words
 * @param note      kind and duration, or null
 * @param standfirst or null
 * @param authors   names in one line, or empty
 * @param agencies  names in one line, or empty
 * @param desk      editors' initials, or null
 * @param published or null
 * @param modified  null also where it would read like the first
 * @param minutes   to read, at least 1; 0 if there is no text
 * @param picture   the lead picture, or null if there is none or the body shows it
 * @param keywords  the publisher's own, each with the search for it
 * @param copies    of its text at others, the first to publish it first
 * @param original  address at the publisher, or null if it is not safe to link
 * @param shortUrl  permalink, or null
 */
public record Story(String id, String headline, String lang, String dir, List<Label> kicker, String note, boolean live,
        boolean paywalled, String standfirst, String authors, String agencies, String desk, String source, String sourceHref,
        Moment published, Moment modified, int minutes, Picture picture, List<BodyBlock> body, List<TagReason> tags,
        List<Label> keywords, List<TeaserSection> related, List<Card> copies, String original, String shortUrl, Event.Provenance provenance) {

    /** The sign of a text that goes on. */
    private static final Pattern CUT = Pattern.compile("\\s*[\\[(]?(?:…|\\.{3})[\\])]?\\s*$");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Some systems state fifty. */
    private static final int MOST_KEYWORDS = 20;

    /**
     * @param tellings of its text, itself too, the first to be published first
     * @param now      when the page is made
     */
    public static Story of(Event event, List<ArticleSummary> tellings, Instant now) {
        List<BodyBlock> body = BodyBlock.of(event.body(), now);
        Moment published = Moment.of(event.publishedAt(), now);
        return new Story(event.id(), event.headline(), event.language(), TextDirection.of(event.language()),
                Kicker.of(event.kickers(), event.topics(), event.regions(), event.language()),
                Kind.note(event.kind(), event.duration(), event.live()), event.live(), event.paywalled(), standfirst(event),
                String.join(", ", event.authors()), agencies(event.agencies()), event.desk(), event.site().name(),
                Filters.none().with(Dimension.SITE, event.site().host()).href(),
                published, modified(event, published, now), minutes(event.readingTime()),
                lead(event.images(), body), body, TagReason.of(event.topics(), event.regions()),
                keywords(event),
                TeaserSection.of(event.related(), event.language(), now), copies(event, tellings, now), WebAddress.safe(event.canonicalUrl()),
                WebAddress.safe(event.shortUrl()), event.provenance());
    }

    /** None where it is but the beginning of the text, cut off: good for a list, and on the page the same twice. */
    private static String standfirst(Event event) {
        String beginning = event.standfirst() == null ? "" : letters(CUT.matcher(event.standfirst()).replaceFirst(""));
        boolean repeated = !beginning.isEmpty() && letters(text(event.body(), event.standfirst().length())).startsWith(beginning);
        return repeated ? null : event.standfirst();
    }

    /** The blocks' texts, up to about so many letters. */
    private static String text(List<Event.Block> body, int most) {
        StringBuilder text = new StringBuilder();
        for (Event.Block block : body) {
            if (text.length() > 2 * most) {
                break;
            }
            text.append(block.text() == null ? "" : block.text());
        }
        return text.toString();
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }

    /** Agencies are abbreviations where they are short (AFP, DPA, AP) and names where not (Reuters). */
    private static String agencies(List<String> agencies) {
        return agencies.stream().map(agency -> agency.length() <= 4 ? agency.toUpperCase(Locale.ROOT)
                : agency.substring(0, 1).toUpperCase(Locale.ROOT) + agency.substring(1)).collect(Collectors.joining(", "));
    }

    private static List<Label> keywords(Event event) {
        return event.keywords().stream().limit(MOST_KEYWORDS)
                .map(keyword -> new Label(keyword, Filters.none().with(Dimension.QUERY, asPhrase(keyword)).href(), event.language())).toList();
    }

    private static List<Card> copies(Event event, List<ArticleSummary> tellings, Instant now) {
        return tellings.stream().filter(article -> !article.id().equals(event.id())).map(article -> Card.of(article, now)).toList();
    }

    private static String asPhrase(String keyword) {
        return '"' + keyword.replace('"', ' ') + '"';
    }

    private static Moment modified(Event event, Moment published, Instant now) {
        Moment modified = Moment.of(event.modifiedAt(), now);
        // "1 hour ago, updated 1 hour ago" tells nothing.
        return modified == null || published != null && modified.text().equals(published.text()) ? null : modified;
    }

    private static int minutes(int seconds) {
        return seconds == 0 ? 0 : Math.max(1, Math.round(seconds / 60f));
    }

    private static Picture lead(List<Event.Image> images, List<BodyBlock> body) {
        Picture lead = images.isEmpty() ? null : Picture.of(images.get(0));
        boolean inBody = lead != null && body.stream()
                .anyMatch(block -> block.picture() != null && block.picture().src().equals(lead.src()));
        return inBody ? null : lead;
    }
}
