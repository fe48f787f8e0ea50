package io.kicker.ingest.fetch;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Counts the bytes that come in on a connection, before they are unpacked: Vert.x' client tells only of those after. One
 * event loop reads and writes it.
 */
final class WireBytes extends ChannelInboundHandlerAdapter {

    private static final String NAME = "wire-bytes";

    private long count;

    static void countOn(HttpConnection connection) {
        ((ConnectionBase) connection).channel().pipeline().addFirst(NAME, new WireBytes());
    }

    /** The counter of a connection. */
    static WireBytes of(HttpConnection connection) {
        return (WireBytes) ((ConnectionBase) connection).channel().pipeline().get(NAME);
    }

    /** Since the connection was made. */
    long count() {
        return count;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof ByteBuf bytes) {
            count += bytes.readableBytes();
        }
        super.channelRead(context, message);
    }
}
