package io.kicker.ingest.discovery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import io.kicker.ingest.fetch.Page;

/**
 * Sitemaps, sitemap indexes and Google News sitemaps by crawler-commons, as XML or text, also packed with gzip. Of what is
 * cut off or broken further down, the part before is taken.
 */
final class SitemapReader implements DocumentReader {

    // What sitemaps.org allows in one file.
    private static final int MOST_ENTRIES = 50_000;

    private final int maxBytes;

    /** @param maxBytes unpacked */
    SitemapReader(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public Reading read(URI url, Page page) {
        try {
            byte[] text = unpacked(page.body());
            if (text.length > maxBytes) {
                return new Reading.Unreadable("a sitemap of more than " + maxBytes + " bytes unpacked");
            }
            return reading(parsed(url, text));
        } catch (UnknownFormatException | IOException | RuntimeException broken) {
            return new Reading.Unreadable("not a sitemap: " + Problem.of(broken));
        }
    }

    private static AbstractSiteMap parsed(URI url, byte[] text) throws UnknownFormatException, IOException {
        try {
            return parser(false).parseSiteMap(text, url.toURL());
        } catch (UnknownFormatException | IOException broken) {
            AbstractSiteMap part = parser(true).parseSiteMap(text, url.toURL());
            if (reading(part) instanceof Reading.Listed listed && listed.pages().isEmpty() && listed.lists().isEmpty()) {
                throw broken;
            }
            return part;
        }
    }

    private static SiteMapParser parser(boolean allowPartial) {
        // Not strict: which URLs are taken is decided by Selection, for all kinds of documents alike.
        var parser = new SiteMapParser(false, allowPartial);
        parser.setAllowDocTypeDefinitions(false);
        parser.enableExtension(Extension.NEWS);
        var entries = new AtomicInteger();
        parser.setURLFilter((String some) -> entries.incrementAndGet() > MOST_ENTRIES ? null : some);
        return parser;
    }

    private static Reading reading(AbstractSiteMap read) {
        List<Entry> pages = new ArrayList<>();
        List<Entry> lists = new ArrayList<>();
        if (read instanceof SiteMapIndex index) {
            index.getSitemaps().forEach(child -> lists.add(new Entry(child.getUrl().toString(), instant(child.getLastModified()))));
        } else if (read instanceof SiteMap map) {
            map.getSiteMapUrls().forEach(entry -> pages.add(new Entry(entry.getUrl().toString(), at(entry))));
        }
        return new Reading.Listed(pages, lists);
    }

    /** When it was published if it is news, else when it changed. */
    private static Instant at(SiteMapURL entry) {
        ExtensionMetadata[] news = entry.getAttributesForExtension(Extension.NEWS);
        if (news != null && news.length > 0 && news[0] instanceof NewsAttributes story && story.getPublicationDateTime() != null) {
            return story.getPublicationDateTime().toInstant();
        }
        return instant(entry.getLastModified());
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }

    private byte[] unpacked(byte[] body) throws IOException {
        if (body.length < 2 || (body[0] & 0xFF) != 0x1F || (body[1] & 0xFF) != 0x8B) {
            return body;
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            // One more than allowed tells that there is more, without unpacking it.
            return gzip.readNBytes(maxBytes + 1);
        }
    }
}
