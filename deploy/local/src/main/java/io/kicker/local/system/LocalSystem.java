package io.kicker.local.system;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.kicker.local.machine.DataFolder;
import io.kicker.local.machine.Leftovers;
import io.kicker.local.machine.Ports;
import io.kicker.local.machine.UnmetNeed;
import io.kicker.local.terminal.Terminal;

/**
 * The running system. A service that ends by itself or is killed is started again, as a cluster would do it; closing
 * stops the services first, then the database and the broker that they need to end cleanly.
 */
public final class LocalSystem implements AutoCloseable {

    // Long enough that a service which cannot start does not keep a core busy.
    private static final Duration RESTART_PAUSE = Duration.ofSeconds(1);

    private final Path project;
    private final DataFolder data;
    private final Ports ports;
    private final Terminal terminal;
    private final Leftovers leftovers;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private Infrastructure infrastructure;
    private boolean closing;

    public LocalSystem(Path project, DataFolder data, Ports ports, Terminal terminal) {
        this.project = project;
        this.data = data;
        this.ports = ports;
        this.terminal = terminal;
        this.leftovers = new Leftovers(data.pids());
    }

    /** Starts everything and returns once every service is ready. */
    public void start() throws IOException, InterruptedException {
        requirePackaged();
        infrastructure = Infrastructure.start(data, ports, TopicDefinition.read(project.resolve("deploy/topics/topics.txt")), leftovers, terminal);
        Instant start = Instant.now();
        List<CompletableFuture<Void>> ready = new ArrayList<>();
        for (Service service : Service.values()) {
            launch(service);
            ready.add(CompletableFuture.runAsync(() -> awaitReady(service, start)));
        }
        CompletableFuture.allOf(ready.toArray(CompletableFuture[]::new)).join();
    }

    public String bootstrapServers() {
        return infrastructure.bootstrapServers();
    }

    public Ports ports() {
        return ports;
    }

    /** Kills a service at once (SIGKILL), as a machine that fails would; it is started again. */
    public void kill(Service service) {
        process(service).handle().destroyForcibly();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        List<ServiceProcess> running;
        synchronized (this) {
            closing = true;
            running = List.copyOf(services.values());
        }
        // All are asked at once: each waits for its own work in flight.
        running.forEach(process -> process.handle().destroy());
        for (ServiceProcess process : running) {
            process.stop();
        }
        for (Service service : Service.values()) {
            leftovers.forget(service.module());
        }
        if (infrastructure != null) {
            infrastructure.close();
            leftovers.forget("postgresql");
        }
    }

    private void requirePackaged() {
        for (Service service : Service.values()) {
            if (!Files.exists(service.jar(project))) {
                throw new UnmetNeed(service.module() + " is not packaged yet. Run: mvn package -DskipTests");
            }
        }
    }

    private synchronized ServiceProcess process(Service service) {
        return services.get(service);
    }

    private synchronized void launch(Service service) throws IOException {
        if (closing) {
            return;
        }
        ServiceProcess process = ServiceProcess.start(command(service), data.root(),
                data.logs().resolve(service.module() + ".log"), service.port(ports));
        services.put(service, process);
        leftovers.note(service.module(), process.handle());
        process.onExit().thenAcceptAsync(ended -> restart(service, ended.exitValue()),
                CompletableFuture.delayedExecutor(RESTART_PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void restart(Service service, int status) {
        synchronized (this) {
            if (closing) {
                return;
            }
        }
        terminal.line("  " + terminal.look(Terminal.Look.BAD, service.module() + " ended with status " + status + "; starting it again"));
        try {
            launch(service);
        } catch (IOException failure) {
            terminal.line("  " + service.module() + " could not be started again: " + failure.getMessage());
        }
    }

    private void awaitReady(Service service, Instant start) {
        try {
            process(service).awaitReady(http);
            terminal.step(service.module(), "http://127.0.0.1:" + service.port(ports), "ready", Duration.between(start, Instant.now()));
        } catch (IllegalStateException | IOException failure) {
            throw new UnmetNeed(service.module() + " " + failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command(Service service) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + service.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + service.port(ports),
                "-Dkafka.bootstrap.servers=" + infrastructure.bootstrapServers()));
        command.addAll(service.settings(ports));
        command.addAll(List.of("-jar", service.jar(project).toString()));
        return command;
    }
}
