package io.kicker.index;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.eclipse.microprofile.config.ConfigProvider;

/** The tests' own look into the read store, past the service. */
public final class Database {

    private Database() {
    }

    /** First column of the first row as text; null if there is no row. */
    public static String value(String sql) {
        try (Connection connection = connection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static void run(String sql) {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static Connection connection() throws SQLException {
        return connection(url());
    }

    /** To the server, but not to the service's own database: an operator's connection. */
    public static Connection operator() throws SQLException {
        return connection(url().substring(0, url().lastIndexOf('/') + 1) + "template1");
    }

    /** Name of the service's own database. */
    public static String name() {
        return url().substring(url().lastIndexOf('/') + 1);
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }

    private static Connection connection(String url) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(url,
                config.getValue("quarkus.datasource.username", String.class), config.getValue("quarkus.datasource.password", String.class));
    }
}
