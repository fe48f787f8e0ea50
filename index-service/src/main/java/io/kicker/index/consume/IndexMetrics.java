package io.kicker.index.consume;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.kicker.index.store.Effects;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** What became of the records, and how long it took. */
// Made at start-up, so that its metrics are there before the first event.
@Startup
@ApplicationScoped
class IndexMetrics {

    private final Counter inserted;
    private final Counter updated;
    private final Counter stale;
    private final Counter deleted;
    private final Counter deadLetter;
    private final Timer batch;
    private final Timer readable;

    IndexMetrics(MeterRegistry registry) {
        inserted = effect(registry, "inserted");
        updated = effect(registry, "updated");
        stale = effect(registry, "stale");
        deleted = effect(registry, "deleted");
        deadLetter = effect(registry, "dead-letter");
        batch = Timer.builder("kicker.index.batch").description("writing one batch, retries included")
                .publishPercentileHistogram().register(registry);
        readable = Timer.builder("kicker.index.submitted.to.readable").description("from the URL's submission to the article being readable")
                .publishPercentileHistogram().maximumExpectedValue(Duration.ofHours(1)).register(registry);
    }

    void written(List<Change> changes, Effects effects, Duration duration) {
        inserted.increment(effects.inserted().size());
        updated.increment(effects.updated().size());
        deleted.increment(effects.deleted());
        Instant now = Instant.now();
        Set<String> fresh = new HashSet<>(effects.inserted());
        fresh.addAll(effects.updated());
        for (Change change : changes) {
            if (!(change instanceof Change.Keep keep)) {
                continue;
            }
            // Of several versions in one batch only one was written.
            if (fresh.remove(keep.id())) {
                readable.record(Duration.between(keep.submittedAt(), now));
            } else {
                stale.increment();
            }
        }
        batch.record(duration);
    }

    void deadLetter() {
        deadLetter.increment();
    }

    private static Counter effect(MeterRegistry registry, String effect) {
        return Counter.builder("kicker.index.articles").description("records of enriched-articles by what became of them")
                .tag("effect", effect).register(registry);
    }
}
