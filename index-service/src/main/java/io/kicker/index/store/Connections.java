package io.kicker.index.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.kicker.index.IndexConfig;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import io.vertx.sqlclient.impl.Utils;
import io.vertx.sqlclient.spi.ConnectionFactory;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/**
 * Connections on which the database has so long to answer: a statement that takes longer it ends itself, so that where nothing comes the connection
 * is lost, and is cut. Of a machine or a network path that is lost nobody is told, and TCP itself waits for about a quarter of an hour. Until then
 * lost connections would fill the pool, and a database that is back could not be reached.
 */
@Singleton
class Connections implements PgPoolCreator {

    /** Counts read all that matches: at half a million articles for some seconds. */
    private static final int SILENCES_TO_COUNT = 8;
    /** More at once would take the processors from those who read. */
    private static final int COUNTERS = 4;
    /** A page asks for six; where they take milliseconds that is nothing, and where seconds nobody waits for more. */
    private static final int COUNTS_WAITING = 100;
    // Before the statement ends that waits for it, so that the log tells which of the two it was.
    private static final double LOCK = 0.75;
    // To be told in time that there is none, and not to be asked in the name of those who have left.
    private static final double NEW_CONNECTION = 0.75;
    // For the database's own word, that it has ended a statement, to arrive before.
    private static final double ON_ITS_WAY = 0.5;
    private static final double CLEANING = 0.25;

    private final Duration silence;
    private Pool counting;

    Connections(IndexConfig config) {
        this.silence = config.databaseSilence();
    }

    @Override
    public Pool create(Input input) {
        PoolOptions few = new PoolOptions(input.poolOptions()).setMaxSize(COUNTERS).setMaxWaitQueueSize(COUNTS_WAITING);
        counting = pool(input, few, silence.multipliedBy(SILENCES_TO_COUNT));
        return pool(input, input.poolOptions(), silence);
    }

    /** Those that wait for a count, few and no others: neither do counts keep readers waiting. */
    Pool counting() {
        return counting;
    }

    @PreDestroy
    void close() {
        if (counting != null) {
            counting.close();
        }
    }

    private Pool pool(Input input, PoolOptions options, Duration patience) {
        List<PgConnectOptions> servers = input.pgConnectOptionsList().stream().map(server -> limited(server, patience)).toList();
        ConnectionFactory factory = PgDriver.INSTANCE.createConnectionFactory(input.vertx(), Utils.roundRobinSupplier(servers));
        options.setConnectionTimeout(millis(patience, NEW_CONNECTION)).setConnectionTimeoutUnit(TimeUnit.MILLISECONDS)
                // Long before they are cut. Those that were lost while nobody used them harm nobody after that.
                .setIdleTimeout((int) silence.toMillis()).setIdleTimeoutUnit(TimeUnit.MILLISECONDS).setPoolCleanerPeriod(millis(silence, CLEANING));
        return PgBuilder.pool().with(options).connectingTo(List.copyOf(servers)).using(input.vertx()).build()
                .connectionProvider(context -> connect(factory, context).onSuccess(connection -> watch(connection, patience)));
    }

    private PgConnectOptions limited(PgConnectOptions server, Duration patience) {
        PgConnectOptions limited = new PgConnectOptions(server);
        limited.setConnectTimeout(millis(silence, NEW_CONNECTION));
        Map.of("statement_timeout", patience.toMillis(), "lock_timeout", (long) millis(silence, LOCK))
                .forEach((property, millis) -> limited.getProperties().putIfAbsent(property, millis.toString()));
        return limited;
    }

    /** The client itself waits for ever for a server that takes the connection and then says nothing. */
    private Future<SqlConnection> connect(ConnectionFactory factory, Context context) {
        Future<SqlConnection> connecting = factory.connect(context);
        Future<SqlConnection> inTime = connecting.timeout(millis(silence, NEW_CONNECTION), TimeUnit.MILLISECONDS);
        connecting.onSuccess(connection -> {
            if (inTime.failed()) {
                connection.close();
            }
        });
        return inTime;
    }

    /**
     * Not by the idle timeouts of the client's own options: those say goodbye to the server and wait for its answer (Vert.x 4.5).
     * What stands first among the channel's handlers closes it for good.
     */
    private void watch(SqlConnection connection, Duration patience) {
        Channel channel = ((SocketConnectionBase) ((SqlConnectionInternal) connection).unwrap()).socket().channelHandlerContext().channel();
        channel.pipeline().addFirst(new Cut(patience.toMillis() + millis(silence, ON_ITS_WAY)));
    }

    private static int millis(Duration duration, double part) {
        return (int) (duration.toMillis() * part);
    }

    /** Closes a channel on which nothing has come or gone for so long; a long text on a slow line goes. */
    private static final class Cut extends IdleStateHandler {

        Cut(long millis) {
            super(true, 0, 0, millis, TimeUnit.MILLISECONDS);
        }

        @Override
        protected void channelIdle(ChannelHandlerContext channel, IdleStateEvent event) {
            channel.close();
        }
    }
}
