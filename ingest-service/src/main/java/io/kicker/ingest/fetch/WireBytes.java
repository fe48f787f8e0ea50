package io.kicker.ingest.fetch;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
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

    /** Since the connection was made. */
    static long of(HttpConnection connection) {
        Channel channel = ((ConnectionBase) connection).channel();
        return channel.pipeline().get(NAME) instanceof WireBytes counter ? counter.count : 0;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof ByteBuf bytes) {
            count += bytes.readableBytes();
        }
        super.channelRead(context, message);
    }
}
