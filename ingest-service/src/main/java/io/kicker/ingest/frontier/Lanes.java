package io.kicker.ingest.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;

import org.apache.kafka.common.TopicPartition;

/**
 * All hosts' requests held in memory, and whose turn it is. Times are milliseconds since 1970 and come from the caller.
 * Any thread.
 */
final class Lanes {

    // Upwards only, and within what is promised of the spacing; enough to part hosts that would march in step.
    private static final double JITTER = 0.05;

    private final LaneLimits limits;
    private final DoubleSupplier random;
    private final Map<String, Lane> lanes = new HashMap<>();
    /** Lanes with something waiting and nothing under way, by when they are due. */
    private final TreeSet<Lane> schedule = new TreeSet<>(
            Comparator.<Lane>comparingLong(lane -> lane.scheduledAt).thenComparing(lane -> lane.host));
    private int waiting;
    private int underWay;
    // Long ago, until partitions are assigned.
    private long othersAskedUntil;

    /** @param random from 0 to 1, for jitter */
    Lanes(LaneLimits limits, DoubleSupplier random) {
        this.limits = limits;
        this.random = random;
    }

    /** Partitions came: their hosts are left alone for their spacing first, for another instance may have asked them until now. */
    synchronized void came(Set<TopicPartition> partitions, long now) {
        othersAskedUntil = now;
        for (Lane lane : lanes.values()) {
            if (partitions.contains(lane.partition)) {
                schedule.remove(lane);
                lane.isOurs = true;
                lane.leaveAlone(now + lane.spacing());
                schedule(lane);
            }
        }
    }

    /**
     * Takes a request in, if its turn comes soon.
     *
     * @return empty if it was taken in, else when its turn comes: it is to be parked until then
     */
    synchronized OptionalLong offer(PendingFetch fetch, long now) {
        Lane lane = lanes.computeIfAbsent(fetch.host(), this::lane);
        lane.partition = fetch.position().partition();
        lane.isOurs = true;
        boolean promised = fetch.notBefore() > now;
        long turn = Math.max(fetch.notBefore(), promised ? lane.nextTurn : Math.max(lane.bookedUntil, now));
        if (!promised) {
            lane.bookedUntil = turn + lane.interval();
        }
        if (turn - now > limits.holdMillis() || lane.waiting.size() >= limits.perHost()) {
            return OptionalLong.of(turn);
        }
        put(lane, fetch);
        return OptionalLong.empty();
    }

    /** Starts turns: at most so many requests, each of another host. */
    synchronized List<PendingFetch> take(long now, int most) {
        List<PendingFetch> taken = new ArrayList<>();
        while (taken.size() < most && !schedule.isEmpty() && schedule.first().scheduledAt <= now) {
            Lane lane = schedule.pollFirst();
            lane.start();
            waiting--;
            underWay++;
            taken.add(lane.current);
        }
        return taken;
    }

    /**
     * Ends a turn whose request needs another one.
     *
     * @param next the request as it is to be made then
     * @return requests of the host whose turn is now too far away, to be parked until their {@code notBefore}
     */
    synchronized List<PendingFetch> again(PendingFetch ended, PendingFetch next, long now) {
        Lane lane = laneOf(ended);
        if (lane == null) {
            return List.of();
        }
        underWay--;
        lane.end(now, jitter());
        put(lane, next);
        return parkLate(lane, now);
    }

    /**
     * Ends a turn.
     *
     * @param pauseUntil the host is left alone until then; 0 for no longer than usual
     * @return requests of the host whose turn is now too far away, to be parked until their {@code notBefore}
     */
    synchronized List<PendingFetch> end(PendingFetch ended, long now, long pauseUntil) {
        Lane lane = laneOf(ended);
        if (lane == null) {
            return List.of();
        }
        underWay--;
        lane.end(now, jitter());
        lane.leaveAlone(pauseUntil);
        schedule(lane);
        return parkLate(lane, now);
    }

    /**
     * Gives a turn back that was not needed: the host was not asked, so the next request does not wait.
     *
     * @param next the request as it is to be made instead, or null if it is done
     */
    synchronized void giveBack(PendingFetch taken, PendingFetch next) {
        Lane lane = laneOf(taken);
        if (lane == null) {
            return;
        }
        underWay--;
        lane.giveBack();
        if (next == null) {
            schedule(lane);
        } else {
            put(lane, next);
        }
    }

    /** After a pause or a longer crawl delay the last in the lane may be hours away: they are not kept in memory. */
    private List<PendingFetch> parkLate(Lane lane, long now) {
        long lastTurn = lane.nextTurn + lane.interval() * (lane.waiting.size() - 1);
        // Twice, so that a host that is a little slower than it was does not shed requests at every turn.
        if (lastTurn - now <= 2 * limits.holdMillis()) {
            return List.of();
        }
        schedule.remove(lane);
        List<PendingFetch> kept = new ArrayList<>();
        List<PendingFetch> parked = new ArrayList<>();
        for (long turn = lane.nextTurn; !lane.waiting.isEmpty(); turn += lane.interval()) {
            PendingFetch fetch = lane.waiting.poll();
            if (turn - now <= limits.holdMillis()) {
                kept.add(fetch);
            } else {
                parked.add(fetch.notBefore(Math.max(turn, fetch.notBefore())));
                lane.bookedUntil = Math.max(lane.bookedUntil, turn + lane.interval());
            }
        }
        lane.waiting.addAll(kept);
        waiting -= parked.size();
        schedule(lane);
        return parked;
    }

    /** Sets what a host's robots.txt asks for: the time from the end of one turn to the start of the next, at least. */
    synchronized void crawlDelay(String host, long millis) {
        Lane lane = lanes.get(host);
        if (lane != null) {
            lane.crawlDelay = millis;
        }
    }

    /** How long the host took for the request under way, milliseconds. */
    synchronized void took(PendingFetch fetch, long millis) {
        Lane lane = laneOf(fetch);
        if (lane != null) {
            lane.took(millis);
        }
    }

    /** The request under way was answered. */
    synchronized void answered(PendingFetch fetch) {
        Lane lane = laneOf(fetch);
        if (lane != null) {
            lane.backOff = lane.backOff.answered();
        }
    }

    /**
     * The request under way failed.
     *
     * @param asked how long the host asks to be left alone, milliseconds, 0 if it does not say
     * @return the host's state now
     */
    synchronized BackOff failed(PendingFetch fetch, HostTrouble trouble, long asked, long now) {
        Lane lane = laneOf(fetch);
        if (lane == null) {
            return BackOff.NONE;
        }
        lane.backOff = lane.backOff.failed(trouble, asked, random.getAsDouble(), now);
        return lane.backOff;
    }

    synchronized BackOff backOff(String host) {
        Lane lane = lanes.get(host);
        return lane == null ? BackOff.NONE : lane.backOff;
    }

    /** All hosts of this instance that are known of now. */
    synchronized List<HostState> states() {
        return lanes.values().stream().filter(lane -> lane.isOurs).map(Lane::state).toList();
    }

    synchronized int backedOff(long now) {
        return (int) lanes.values().stream().filter(lane -> lane.isOurs && lane.backOff.isOn(now)).count();
    }

    /** Forgets the requests of these partitions that wait. What their hosts said and showed is kept, for they may come back. */
    synchronized void forget(Set<TopicPartition> gone) {
        for (Lane lane : lanes.values()) {
            schedule.remove(lane);
            int before = lane.waiting.size();
            lane.waiting.removeIf(fetch -> fetch.isOf(gone));
            waiting -= before - lane.waiting.size();
            if (gone.contains(lane.partition)) {
                lane.leave();
            }
            schedule(lane);
        }
    }

    /**
     * Says how the request under way is ended if it is abandoned.
     *
     * @return false if it was abandoned already: it is not to be made
     */
    synchronized boolean connect(PendingFetch fetch, Runnable hangUp) {
        Lane lane = laneOf(fetch);
        if (lane != null) {
            lane.hangUp = hangUp;
        }
        return lane != null;
    }

    /**
     * Forgets the requests of these partitions that are under way; their turn ends, what they bring is not wanted.
     *
     * @return what ends them: to be run at once, so that their hosts are not asked twice at a time
     */
    synchronized List<Runnable> abandon(Set<TopicPartition> gone, long now) {
        List<Runnable> abandoned = new ArrayList<>();
        for (Lane lane : lanes.values()) {
            if (lane.current != null && lane.current.isOf(gone)) {
                abandoned.add(lane.hangUp);
                underWay--;
                lane.end(now, jitter());
                schedule(lane);
            }
        }
        return abandoned;
    }

    synchronized boolean isAnyUnderWay(Set<TopicPartition> partitions) {
        return lanes.values().stream().anyMatch(lane -> lane.current != null && lane.current.isOf(partitions));
    }

    /** When the next turn is due; empty if nothing waits. */
    synchronized OptionalLong nextDue() {
        return schedule.isEmpty() ? OptionalLong.empty() : OptionalLong.of(schedule.first().scheduledAt);
    }

    /** Drops the lanes that say nothing any more. */
    synchronized void sweep(long now) {
        for (Iterator<Lane> all = lanes.values().iterator(); all.hasNext();) {
            if (all.next().isIdle(now)) {
                all.remove();
            }
        }
    }

    synchronized boolean isFull() {
        return waiting + underWay >= limits.total();
    }

    synchronized int waiting() {
        return waiting;
    }

    synchronized int underWay() {
        return underWay;
    }

    synchronized int hosts() {
        return lanes.size();
    }

    /** The lane whose turn a request has; null if the request was abandoned. */
    private Lane laneOf(PendingFetch underWay) {
        Lane lane = lanes.get(underWay.host());
        return lane == null || lane.current != underWay ? null : lane;
    }

    private Lane lane(String host) {
        long spacing = limits.spacing().millis(host);
        Slowing slowing = limits.spacing().isAgreed(host) ? Slowing.NONE : limits.slowing();
        return new Lane(host, spacing, slowing, othersAskedUntil == 0 ? 0 : othersAskedUntil + spacing);
    }

    private double jitter() {
        return JITTER * random.getAsDouble();
    }

    private void put(Lane lane, PendingFetch fetch) {
        schedule.remove(lane);
        lane.waiting.add(fetch);
        waiting++;
        schedule(lane);
    }

    private void schedule(Lane lane) {
        if (lane.current == null && !lane.waiting.isEmpty()) {
            lane.scheduledAt = lane.due();
            schedule.add(lane);
        }
    }
}
