package io.kicker.ingest;

import java.time.Duration;

import io.kicker.ingest.ledger.TransactionalConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Whether the consumers' threads turn. A broker that is away does not count: a restart would not bring it back. */
@Liveness
@ApplicationScoped
class ConsumersHealth implements HealthCheck {

    // Longer than any call to the broker blocks (a transaction's timeout is 20 s), with room for a slow one.
    private static final Duration HANGS = Duration.ofMinutes(3);

    private final IngestService service;

    ConsumersHealth(IngestService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("consumers").up();
        for (TransactionalConsumer consumer : service.consumers()) {
            Duration quiet = consumer.sinceLastTurn();
            response.withData(consumer.group(), quiet.toMillis() + " ms");
            if (quiet.compareTo(HANGS) > 0) {
                response.down();
            }
        }
        return response.build();
    }
}
