package io.kicker.ingest.site;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;

/** Writes down the address of every connect at the socket itself, whether it comes about or not. */
public final class ConnectLog extends JDKTransport {

    private final Queue<InetSocketAddress> connects = new ConcurrentLinkedQueue<>();

    /** A Vert.x whose connections are all logged here. */
    public Vertx vertx() {
        var builder = new VertxBuilder(new VertxOptions()).findTransport(this);
        builder.init();
        return builder.vertx();
    }

    /** Where to it was connected since the last call. */
    public List<InetSocketAddress> drain() {
        List<InetSocketAddress> all = List.copyOf(connects);
        connects.clear();
        return all;
    }

    @Override
    public ChannelFactory<? extends Channel> channelFactory(boolean domainSocket) {
        return LoggedChannel::new;
    }

    private final class LoggedChannel extends NioSocketChannel {

        @Override
        protected boolean doConnect(SocketAddress remote, SocketAddress local) throws Exception {
            connects.add((InetSocketAddress) remote);
            return super.doConnect(remote, local);
        }
    }
}
