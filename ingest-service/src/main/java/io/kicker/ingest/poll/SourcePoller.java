package io.kicker.ingest.poll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.kicker.ingest.event.EventId;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.event.UrlRequest;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.memory.FetchMemory;
import io.kicker.ingest.memory.MemoryRecord;
import io.kicker.ingest.memory.RememberedPoll;
import io.kicker.ingest.publish.RequestRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;

/**
 * Puts the sources that are due onto {@code article-urls}. The request and the source's next turn are one transaction, so that a
 * turn is neither lost nor taken twice by a process that is killed.
 */
public final class SourcePoller implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SourcePoller.class);
    private static final long TICK_MILLIS = 1_000;
    // A mounted file is replaced within about a minute anyway.
    private static final int TICKS_BETWEEN_LOOKS = 15;
    private static final int MOST_AT_ONCE = 500;

    private final Path path;
    private final SourcesFile file;
    private final Polls polls;
    private final Map<String, Object> kafka;
    private final Runnable counter;
    private final Thread thread = new Thread(this::run, "source-polls");
    private FileTime read;
    private KafkaProducer<byte[], byte[]> producer;
    private volatile long lastTickNanos = System.nanoTime();
    private volatile boolean stopped;

    /**
     * @param kafka   settings of a transactional producer
     * @param counter of polls made
     * @throws BadSources if the file cannot be used
     */
    public SourcePoller(Path path, CanonicalUrls urls, TurnsPer turns, FetchMemory memory, Pace pace, Map<String, Object> kafka, Runnable counter)
            throws BadSources {
        this.path = path;
        this.file = new SourcesFile(path, urls);
        this.polls = new Polls(memory, turns, pace, Clock.systemUTC());
        this.kafka = kafka;
        this.counter = counter;
        this.read = changed();
        polls.of(file.read());
    }

    public void start() {
        thread.start();
    }

    /** Time since it was last looked for what is due: minutes of it mean that nothing is asked for any more. */
    public Duration sinceLastTick() {
        return Duration.ofNanos(System.nanoTime() - lastTickNanos);
    }

    /** This instance's sources as they are now. */
    public List<SourceState> states() {
        return polls.states();
    }

    private void run() {
        for (long tick = 1; !stopped; tick++) {
            try {
                lastTickNanos = System.nanoTime();
                Thread.sleep(TICK_MILLIS);
                if (tick % TICKS_BETWEEN_LOOKS == 0) {
                    look();
                }
                List<Polls.Due> due = polls.due();
                if (!due.isEmpty()) {
                    ask(due.subList(0, Math.min(MOST_AT_ONCE, due.size())));
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (KafkaException failure) {
                LOG.warnf("sources not asked for, to be tried again: %s", failure.getMessage());
                closeProducer();
            } catch (RuntimeException failure) {
                LOG.error("sources not asked for", failure);
            }
        }
    }

    private void look() {
        FileTime now = changed();
        if (now.equals(read)) {
            return;
        }
        read = now;
        try {
            List<Source> sources = file.read();
            polls.of(sources);
            LOG.infof("%d sources from %s", sources.size(), path);
        } catch (BadSources bad) {
            LOG.warnf("the sources stay as they were: %s", bad.getMessage());
        }
    }

    private void ask(List<Polls.Due> due) {
        if (producer == null) {
            producer = new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer());
            producer.initTransactions();
        }
        List<ProducerRecord<byte[], byte[]>> turns = due.stream().map(SourcePoller::turn).toList();
        producer.beginTransaction();
        due.forEach(one -> producer.send(request(one)));
        turns.forEach(producer::send);
        producer.commitTransaction();
        for (int i = 0; i < turns.size(); i++) {
            due.get(i).memory().put(turns.get(i).key(), turns.get(i).value());
            counter.run();
        }
    }

    private static ProducerRecord<byte[], byte[]> request(Polls.Due due) {
        Source source = due.source();
        return RequestRecord.submitted(EventId.poll(source.as(), source.url(), due.since()),
                new UrlRequest(source.url().toString(), source.label(), null, source.as(), null, null), due.next().at(), TraceParent.of(null));
    }

    private static ProducerRecord<byte[], byte[]> turn(Polls.Due due) {
        String subject = RememberedPoll.subject(due.source().as(), due.source().url().toString());
        return MemoryRecord.of(due.partition(), subject, due.next(), TraceParent.of(null));
    }

    private FileTime changed() {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private void closeProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join(5_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        closeProducer();
    }
}
