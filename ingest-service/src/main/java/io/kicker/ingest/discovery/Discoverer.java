package io.kicker.ingest.discovery;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import io.kicker.ingest.event.Discovery;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.intake.CanonicalUrls;

/** Reads documents for their links. */
public final class Discoverer {

    private static final long IDLE = Long.MIN_VALUE;

    private final DocumentReader feeds = new FeedReader();
    private final DocumentReader sitemaps;
    private final DocumentReader links = new LinksReader();
    private final Selection selection;
    private final AtomicLong begunNanos = new AtomicLong(IDLE);
    // One, so that the memory of one document is all that reading takes; and not the threads that the network needs.
    private final Executor thread = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "link-reader");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param scope    whose links are followed
     * @param most     links taken of one document
     * @param maxAge   older ones are left, as far as documents give dates; zero for no limit
     * @param maxBytes of a sitemap unpacked
     */
    public Discoverer(CanonicalUrls urls, Clock clock, Scope scope, int most, Duration maxAge, int maxBytes) {
        this.sitemaps = new SitemapReader(maxBytes);
        this.selection = new Selection(urls, clock, scope, most, maxAge);
    }

    /** Where to call {@link #read}. */
    public Executor thread() {
        return work -> thread.execute(() -> {
            begunNanos.set(System.nanoTime());
            try {
                work.run();
            } finally {
                begunNanos.set(IDLE);
            }
        });
    }

    /** For how long the document that is being read is being read; zero if none is. */
    public Duration readingFor() {
        long begun = begunNanos.get();
        return begun == IDLE ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - begun);
    }

    /**
     * @param url where the document was found, after redirects
     * @throws UnreadableDocument if it is not what it was to be read as
     */
    public Finds read(URI url, Discovery discovery, Page page) throws UnreadableDocument {
        Reading reading = reader(discovery).read(url, page);
        if (reading instanceof Reading.Unreadable unreadable) {
            throw new UnreadableDocument(unreadable.reason());
        }
        return selection.of(url, discovery.depth(), (Reading.Listed) reading);
    }

    private DocumentReader reader(Discovery discovery) {
        return switch (discovery.as()) {
            case FEED -> feeds;
            case SITEMAP -> sitemaps;
            case LINKS -> links;
        };
    }
}
