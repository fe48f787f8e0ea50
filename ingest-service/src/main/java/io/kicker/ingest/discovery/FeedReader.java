package io.kicker.ingest.discovery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.XmlReader;
import io.kicker.ingest.event.Categories;
import io.kicker.ingest.fetch.HtmlType;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.intake.InvalidUrl;
import io.kicker.ingest.intake.NormalUrl;

/** RSS 0.9x, 1.0 and 2.0, and Atom, by Rome; JSON Feed by {@link JsonFeedReader}. Documents with a DTD are refused. */
final class FeedReader implements DocumentReader {

    // Rome keeps the whole document as objects, about 150 bytes for a tag; the largest feeds have a few thousand entries of a dozen tags.
    private static final int MOST_TAGS = 200_000;

    private final DocumentReader json = new JsonFeedReader();

    @Override
    public Reading read(URI url, Page page) {
        if (JsonFeedReader.looksLikeJson(page)) {
            return json.read(url, page);
        }
        if (tags(page.body()) > MOST_TAGS) {
            return new Reading.Unreadable("a feed of more than " + MOST_TAGS + " tags");
        }
        try (var reader = new XmlReader(new ByteArrayInputStream(page.body()), page.contentType(), true)) {
            WireFeed wire = new ShallowFeedInput().build(reader);
            // The bases and types of Atom's links are nowhere else.
            SyndFeed feed = new SyndFeedImpl(wire, true);
            URI base = wire instanceof Feed atom ? based(url, atom.getXmlBase()) : url;
            List<Entry> entries = feed.getEntries().stream().map(entry -> entry(base, entry)).filter(entry -> entry.href() != null).toList();
            return new Reading.Listed(entries, List.of());
        } catch (FeedException | IOException | RuntimeException broken) {
            return new Reading.Unreadable("not a feed: " + Problem.of(broken));
        }
    }

    private static Entry entry(URI feed, SyndEntry entry) {
        URI base = entry.getWireEntry() instanceof com.rometools.rome.feed.atom.Entry atom ? based(feed, atom.getXmlBase()) : feed;
        String href = href(entry);
        return new Entry(href == null ? null : absolute(base, href), at(entry), Categories.usable(entry.getCategories().stream().map(SyndCategory::getName)));
    }

    /** @param xmlBase what links are relative to (XML Base), itself relative to what is around it; or null */
    private static URI based(URI around, String xmlBase) {
        try {
            return xmlBase == null ? around : NormalUrl.of(around, xmlBase);
        } catch (InvalidUrl noBase) {
            return around;
        }
    }

    private static String absolute(URI base, String href) {
        try {
            return NormalUrl.of(base, href).toString();
        } catch (InvalidUrl noPage) {
            return href;
        }
    }

    private static String href(SyndEntry entry) {
        if (entry.getWireEntry() instanceof com.rometools.rome.feed.atom.Entry atom) {
            // Of several alternates (RFC 4287 section 4.2.7.2) Rome takes the first, which may be a picture or JSON.
            Optional<Link> page = atom.getAlternateLinks().stream().filter(FeedReader::mayBePage).findFirst();
            if (page.isPresent()) {
                return page.get().getHrefResolved();
            }
        }
        if (entry.getLink() != null && !entry.getLink().isBlank()) {
            return entry.getLink();
        }
        // RSS: a guid that is a permanent link; Atom: an id that is one.
        return entry.getUri() != null && entry.getUri().startsWith("http") ? entry.getUri() : null;
    }

    private static boolean mayBePage(Link link) {
        return link.getHref() != null && !link.getHref().isBlank() && (link.getType() == null || HtmlType.isHtml(link.getType()));
    }

    private static Instant at(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant();
    }

    private static int tags(byte[] body) {
        int tags = 0;
        for (byte some : body) {
            tags += some == '<' ? 1 : 0;
        }
        return tags;
    }
}
