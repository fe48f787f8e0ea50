package io.kicker.index.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.kicker.index.IndexConfig;
import io.netty.channel.Channel;
import io.netty.handler.timeout.ReadTimeoutHandler;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import jakarta.inject.Singleton;

/**
 * Connections that are cut when nothing comes on them: of a machine or a network path that is lost nobody is told, and TCP itself waits
 * for about a quarter of an hour. Until then they would fill the pool, and a database that is back could not be reached.
 */
@Singleton
class Connections implements PgPoolCreator {

    // Unused connections leave the pool long before they are cut, so one in use has all the time that an answer may take.
    private static final double UNUSED = 0.75;
    private static final int SILENCES = 2;

    private final Duration silence;

    Connections(IndexConfig config) {
        this.silence = config.databaseSilence();
    }

    @Override
    public Pool create(Input input) {
        var options = input.poolOptions().setIdleTimeout((int) (silence.toMillis() * UNUSED)).setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        return PgBuilder.pool().with(options).connectingTo(List.copyOf(input.pgConnectOptionsList())).using(input.vertx())
                .withConnectHandler(this::watch).build();
    }

    /**
     * Not by the read-idle-timeout of the client's own options: that one says goodbye to the server and waits for its answer (Vert.x 4.5).
     * What stands first among the channel's handlers closes it for good.
     */
    private void watch(SqlConnection connection) {
        Channel channel = ((SocketConnectionBase) ((SqlConnectionInternal) connection).unwrap().unwrap()).socket().channelHandlerContext().channel();
        channel.pipeline().addFirst(new ReadTimeoutHandler(silence.multipliedBy(SILENCES).toMillis(), TimeUnit.MILLISECONDS));
        // Which gives it to the pool.
        connection.close();
    }
}
