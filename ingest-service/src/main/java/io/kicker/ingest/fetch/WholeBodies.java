package io.kicker.ingest.fetch;

import java.util.List;
import java.util.Locale;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.compression.DecompressionException;
import io.netty.handler.codec.compression.JdkZlibDecoder;
import io.netty.handler.codec.compression.ZlibDecoder;
import io.netty.handler.codec.compression.ZlibWrapper;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpContentDecompressor;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Decompresses the bodies of a connection, and fails where one in gzip or deflate ends before its last byte: a body that ends with its
 * connection has no other sign of it, and Netty's own decompressor passes on what there is.
 */
final class WholeBodies extends HttpContentDecompressor {

    // Of Vert.x, for the handler in whose place this is put.
    private static final String NAME = "inflater";

    private static final int ANY_SIZE = 0;

    /** Of the body being read; null if it is not packed, or in another way. */
    private ZlibDecoder decoder;
    private boolean isEmpty;

    private WholeBodies() {
        // As Vert.x has it: deflate is read with and without its header.
        super(false);
    }

    static void on(HttpConnection connection) {
        ((ConnectionBase) connection).channel().pipeline().replace(NAME, NAME, new WholeBodies());
    }

    @Override
    protected EmbeddedChannel newContentDecoder(String coding) throws Exception {
        EmbeddedChannel channel = super.newContentDecoder(coding);
        if (channel != null && coding.toLowerCase(Locale.ROOT).endsWith("gzip")) {
            // Netty's waits for a further stream behind the first and never says that it is done; browsers read the first only.
            channel.pipeline().replace(ZlibDecoder.class, null, new JdkZlibDecoder(ZlibWrapper.GZIP, ANY_SIZE));
        }
        decoder = channel == null ? null : channel.pipeline().get(ZlibDecoder.class);
        isEmpty = true;
        return channel;
    }

    @Override
    protected void decode(ChannelHandlerContext context, HttpObject part, List<Object> out) throws Exception {
        if (decoder != null && part.decoderResult().isFailure()) {
            // Not the end, though it comes as one.
            throw new DecoderException(part.decoderResult().cause());
        }
        isEmpty &= !(part instanceof HttpContent content && content.content().isReadable());
        if (decoder != null && part instanceof LastHttpContent last) {
            // First what comes with the end: the end itself is only for whole bodies.
            super.decode(context, new DefaultHttpContent(last.content()), out);
            if (!isEmpty && !decoder.isClosed()) {
                throw new CutOff();
            }
            super.decode(context, last.replace(Unpooled.EMPTY_BUFFER), out);
        } else {
            super.decode(context, part, out);
        }
    }

    /** A body in gzip or deflate was cut off. */
    static final class CutOff extends DecompressionException {

        private static final long serialVersionUID = 1;

        CutOff() {
            super("the body is cut off");
        }
    }
}
