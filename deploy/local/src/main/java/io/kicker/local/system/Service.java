package io.kicker.local.system;

import java.nio.file.Path;
import java.util.List;

import io.kicker.embedded.database.EmbeddedDatabase;
import io.kicker.local.machine.Ports;

/** The three services: where each is packaged, how much heap it gets, and the settings that tie it to this machine. */
public enum Service {

    INGEST("ingest-service", 192) {
        @Override
        public int port(Ports ports) {
            return ports.ingest();
        }

        @Override
        List<String> settings(Ports ports) {
            return List.of(
                    // The sample site and the load site live on loopback; outside local mode the service refuses such addresses.
                    "-Dkicker.ingest.allow-loopback=true",
                    "-Dkicker.ingest.hosts=*.localhost=127.0.0.1",
                    "-Dkicker.ingest.instance-id=local",
                    "-Dkicker.ingest.user-agent.contact=http://127.0.0.1:" + ports.index() + "/about",
                    // Our own pages need no mercy; real sites are asked as politely as in production.
                    "-Dkicker.ingest.politeness.spacing-of.\"*.localhost\"=PT0.01S");
        }
    },

    ENRICH("enrich-service", 256) {
        @Override
        public int port(Ports ports) {
            return ports.enrich();
        }

        @Override
        List<String> settings(Ports ports) {
            return List.of();
        }
    },

    INDEX("index-service", 256) {
        @Override
        public int port(Ports ports) {
            return ports.index();
        }

        @Override
        List<String> settings(Ports ports) {
            String location = "postgresql://127.0.0.1:" + ports.postgresql() + "/" + EmbeddedDatabase.DATABASE;
            return List.of(
                    "-Dquarkus.datasource.reactive.url=" + location,
                    "-Dquarkus.datasource.jdbc.url=jdbc:" + location,
                    "-Dquarkus.datasource.username=" + EmbeddedDatabase.USER,
                    "-Dquarkus.datasource.password=" + EmbeddedDatabase.USER);
        }
    };

    private final String module;
    private final int heapMegabytes;

    Service(String module, int heapMegabytes) {
        this.module = module;
        this.heapMegabytes = heapMegabytes;
    }

    /** Its port on 127.0.0.1. */
    public abstract int port(Ports ports);

    abstract List<String> settings(Ports ports);

    /** The Maven module, also the name people know it by. */
    public String module() {
        return module;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** The jar that `mvn package` made. */
    public Path jar(Path project) {
        return project.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
