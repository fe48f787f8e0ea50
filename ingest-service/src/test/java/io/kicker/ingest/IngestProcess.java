package io.kicker.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;

/** The service in a process of its own, without its HTTP side, to be killed. */
public final class IngestProcess implements AutoCloseable {

    private final Process process;

    private IngestProcess(Process process) {
        this.process = process;
    }

    /** @param settings without the prefix kicker.ingest */
    public static IngestProcess start(String bootstrap, Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx192m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-cp", classPath()));
        settings.forEach((key, value) -> command.add("-Dkicker.ingest." + key + "=" + value));
        command.addAll(List.of(IngestProcess.class.getName(), bootstrap));
        try {
            File log = Path.of("target", "ingest-process-" + settings.get("instance-id") + ".log").toFile();
            return new IngestProcess(new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** kill -9. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    public static void main(String[] arguments) throws Exception {
        SmallRyeConfig config = new SmallRyeConfigBuilder().addDefaultSources().addDefaultInterceptors().addDiscoveredConverters()
                .withMapping(IngestConfig.class).build();
        var service = new IngestService(config.getConfigMapping(IngestConfig.class), Map.of("bootstrap.servers", arguments[0]),
                Vertx.vertx(), new IngestMetrics(new SimpleMeterRegistry()));
        service.start(null);
        Thread.currentThread().join();
    }
}
