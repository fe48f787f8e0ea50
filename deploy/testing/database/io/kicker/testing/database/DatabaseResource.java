package io.kicker.testing.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.kicker.embedded.database.EmbeddedDatabase;
import io.kicker.testing.broker.ContainerEngine;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Gives a Quarkus test a real PostgreSQL of its own, as the reactive and the JDBC data source. */
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    private static final String IMAGE = "postgres:17";

    private AutoCloseable database;

    @Override
    public Map<String, String> start() {
        return ContainerEngine.has(IMAGE) ? startContainer() : startEmbedded();
    }

    @Override
    public void stop() {
        if (database == null) {
            return;
        }
        try {
            database.close();
        } catch (Exception failure) {
            throw new IllegalStateException("the test database did not stop", failure);
        }
    }

    private Map<String, String> startContainer() {
        var container = new PostgreSQLContainer(IMAGE);
        container.start();
        database = container;
        return dataSource(container.getHost() + ":" + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT)
                + "/" + container.getDatabaseName(), container.getUsername(), container.getPassword());
    }

    private Map<String, String> startEmbedded() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "database-").toAbsolutePath();
            var embedded = EmbeddedDatabase.start(folder, 0);
            database = embedded;
            // A test run that is ended early must not leave the server behind.
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            return dataSource("127.0.0.1:" + embedded.port() + "/" + EmbeddedDatabase.DATABASE, EmbeddedDatabase.USER, "postgres");
        } catch (IOException failure) {
            throw new IllegalStateException("the embedded database did not start", failure);
        }
    }

    private static Map<String, String> dataSource(String location, String user, String password) {
        return Map.of(
                "quarkus.datasource.reactive.url", "postgresql://" + location,
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://" + location,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }
}
