package io.kicker.enrich.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.sun.management.ThreadMXBean;
import io.kicker.enrich.extract.ArticleExtractor;
import io.kicker.enrich.extract.Extraction;
import io.kicker.enrich.extract.PageAddress;
import io.kicker.enrich.extract.TextMeasure;
import io.kicker.enrich.page.Deadline;
import io.kicker.enrich.page.Decoding;
import io.kicker.enrich.page.PageDecoder;

/**
 * What became of a page.
 *
 * @param defect   why it is a find: what was thrown, or which bound was passed; empty if all is well
 * @param millis   processor time it took
 * @param allocated bytes allocated in all
 */
record Trial(Optional<String> defect, long millis, long allocated) {

    /** An ordinary page of this size takes a hundredth of it. */
    private static final Duration BUDGET = Duration.ofSeconds(3);

    /**
     * Bytes allocated for each of the page, and for a page of none: ordinary pages need about thirty, but jsoup copies an endless tag name
     * anew with each two thousand letters, which the page's time budget ends.
     */
    private static final long FACTOR = 10_000;
    private static final long LEAST = 100_000_000;

    /** A message may quote the page. */
    private static final int LONGEST_MESSAGE = 200;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.standard();
    private static final String URL = "https://hostile.test/news/a-page-of-many-12345";

    /** A page that is slow or greedy is tried again: what is compiled or loaded once is none of its doing. */
    static Trial of(byte[] page) {
        Trial first = once(page);
        return first.defect.isEmpty() ? first : once(page);
    }

    private static Trial once(byte[] page) {
        long thread = Thread.currentThread().getId();
        long start = THREADS.getCurrentThreadCpuTime();
        long before = THREADS.getThreadAllocatedBytes(thread);
        Optional<String> defect = defect(page);
        long allocated = THREADS.getThreadAllocatedBytes(thread) - before;
        long millis = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
        Optional<String> greedy = allocated > LEAST + FACTOR * page.length ? Optional.of("allocates " + allocated + " bytes") : Optional.empty();
        Optional<String> slow = millis > BUDGET.toMillis() ? Optional.of("takes " + millis + " ms") : Optional.empty();
        return new Trial(defect.or(() -> slow).or(() -> greedy), millis, allocated);
    }

    private static Optional<String> defect(byte[] page) {
        try {
            Deadline deadline = Deadline.in(BUDGET.multipliedBy(10));
            Decoding decoding = PageDecoder.decode(page, "text/html", URL, deadline);
            if (decoding instanceof Decoding.NotHtml other) {
                return other.reason().isBlank() ? Optional.of("refused without a reason") : Optional.empty();
            }
            Extraction extraction = EXTRACTOR.extract(((Decoding.Html) decoding).document(),
                    new PageAddress(URL, URL, Optional.empty(), Instant.EPOCH.plusSeconds(1_790_000_000)), deadline);
            if (extraction instanceof Extraction.NotAnArticle other) {
                return other.detail().isBlank() ? Optional.of("refused without a reason") : Optional.empty();
            }
            Extraction.Found found = (Extraction.Found) extraction;
            TextMeasure.of(found.article().text());
            return found.article().headline().isBlank() ? Optional.of("an article without a headline") : Optional.empty();
        } catch (RuntimeException | StackOverflowError thrown) {
            StackTraceElement[] trace = thrown.getStackTrace();
            String what = thrown.toString();
            return Optional.of(what.substring(0, Math.min(LONGEST_MESSAGE, what.length())) + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }
}
