package io.kicker.ingest.hosts;

import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kicker.ingest.frontier.BackOff;
import io.kicker.ingest.frontier.HostState;

/**
 * A host as {@code /hosts} shows it.
 *
 * @param state           {@code backed-off}, {@code asked}, {@code waiting} or {@code idle}
 * @param waiting         requests held in memory
 * @param nextTurn        the host is not asked earlier
 * @param spacingMillis   least time between two requests now in force
 * @param spacingBecause  {@code configured}, {@code crawl-delay} or {@code slow-answers}
 * @param answerMillis    how long its answers take of late
 * @param backOff         why it is left alone, or was until less than half an hour ago; else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HostView(String host, String state, int waiting, Instant nextTurn, long spacingMillis, String spacingBecause, long answerMillis,
        Wait backOff) {

    /**
     * @param trouble what the host said or showed
     * @param level   such waits in a row
     * @param until   it is not asked earlier
     */
    record Wait(String trouble, int level, Instant until) {
    }

    /** @param now milliseconds since 1970 */
    static HostView of(HostState host, long now) {
        BackOff wait = host.backOff();
        return new HostView(host.host(), state(host, now), host.waiting(), Instant.ofEpochMilli(host.nextTurn()), host.spacingMillis(),
                host.because().name().toLowerCase(Locale.ROOT).replace('_', '-'), host.answerMillis(),
                wait.level() == 0 ? null : new Wait(wait.trouble().word(), wait.level(), Instant.ofEpochMilli(wait.until())));
    }

    private static String state(HostState host, long now) {
        if (host.isBackedOff(now)) {
            return "backed-off";
        }
        if (host.underWay()) {
            return "asked";
        }
        return host.waiting() > 0 ? "waiting" : "idle";
    }
}
