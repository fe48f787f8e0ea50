package io.kicker.enrich;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

import io.kicker.enrich.publish.PageOutcome.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/** The service's own metrics, all there from the start so that a dashboard shows zeros and not gaps. */
@ApplicationScoped
class EnrichMetrics implements Stopwatch {

    private final Map<Outcome, Counter> outcomes = new EnumMap<>(Outcome.class);
    private final Counter deadLetters;
    private final Timer parse;
    private final Timer extract;
    private final Timer tag;

    EnrichMetrics(MeterRegistry registry) {
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, Counter.builder("kicker.enrich.outcomes").description("Raw pages by what became of them")
                    .tag("outcome", outcome.label()).register(registry));
        }
        deadLetters = Counter.builder("kicker.enrich.dead.letters").description("Records that break the contract").register(registry);
        parse = Timer.builder("kicker.enrich.parse").description("Bytes to DOM").publishPercentiles(0.5, 0.99).register(registry);
        extract = Timer.builder("kicker.enrich.extract").description("DOM to article").publishPercentiles(0.5, 0.99).register(registry);
        tag = Timer.builder("kicker.enrich.tag").description("Article to regions and topics").publishPercentiles(0.5, 0.99).register(registry);
    }

    void count(Outcome outcome) {
        outcomes.get(outcome).increment();
    }

    void countDeadLetter() {
        deadLetters.increment();
    }

    @Override
    public <T> T parse(Supplier<T> step) {
        return parse.record(step);
    }

    @Override
    public <T> T extract(Supplier<T> step) {
        return extract.record(step);
    }

    @Override
    public <T> T tag(Supplier<T> step) {
        return tag.record(step);
    }
}
