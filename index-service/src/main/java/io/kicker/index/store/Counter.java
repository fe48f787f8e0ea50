package io.kicker.index.store;

import java.util.ArrayList;
import java.util.List;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the database for counts, which may take as long as nothing else here. Whatever fails fails by a {@link DatabaseException}. */
@ApplicationScoped
public class Counter {

    private final Connections connections;

    Counter(Connections connections) {
        this.connections = connections;
    }

    /**
     * The rows of a statement, each with its columns.
     *
     * @param sql    with $1, $2 … for the values
     * @param values as Vert.x takes them
     */
    public Uni<List<Object[]>> count(String sql, List<Object> values) {
        return Uni.createFrom().completionStage(() -> ask(sql, values).toCompletionStage()).onFailure().transform(DatabaseException::new)
                .map(Counter::columns);
    }

    // The client puts into the list what it makes of the values.
    private Future<RowSet<Row>> ask(String sql, List<Object> values) {
        return connections.counting().withConnection(connection -> connection.preparedQuery(sql).execute(Tuple.wrap(new ArrayList<>(values))));
    }

    private static List<Object[]> columns(RowSet<Row> rows) {
        List<Object[]> columns = new ArrayList<>();
        for (Row row : rows) {
            Object[] each = new Object[row.size()];
            for (int column = 0; column < each.length; column++) {
                each[column] = row.getValue(column);
            }
            columns.add(each);
        }
        return columns;
    }
}
