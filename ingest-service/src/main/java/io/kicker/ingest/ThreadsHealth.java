package io.kicker.ingest;

import java.time.Duration;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Whether the service's own threads turn: consumers, hosts' turns, the reader of lists and the poller. A broker that is away does
 * not count: a restart would not bring it back.
 */
@Liveness
@ApplicationScoped
class ThreadsHealth implements HealthCheck {

    // Longer than any call to the broker blocks (a transaction's timeout is 20 s), with room for a slow one.
    private static final Duration HANGS = Duration.ofMinutes(3);

    private final IngestService service;

    ThreadsHealth(IngestService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        return of(service.pulse());
    }

    /** @param pulse how long each thread is at one step */
    static HealthCheckResponse of(Map<String, Duration> pulse) {
        var response = HealthCheckResponse.named("threads").up();
        pulse.forEach((thread, quiet) -> {
            response.withData(thread, quiet.toMillis() + " ms");
            if (quiet.compareTo(HANGS) > 0) {
                response.down();
            }
        });
        return response.build();
    }
}
