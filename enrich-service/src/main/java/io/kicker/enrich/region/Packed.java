package io.kicker.enrich.region;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small numbers and short texts in few bytes, as {@link CompiledTables} holds them. */
final class Packed {

    private static final int BITS = 7;
    private static final int LOW_BITS = 0x7f;
    private static final int MORE = 0x80;

    private Packed() {
    }

    /** Seven bits a byte, the low ones first, the eighth set where more follow. */
    static void write(int number, DataOutputStream out) throws IOException {
        int left = number;
        for (; left > LOW_BITS; left >>>= BITS) {
            out.writeByte(left & LOW_BITS | MORE);
        }
        out.writeByte(left);
    }

    static int number(DataInputStream in) throws IOException {
        int number = 0;
        int read = MORE;
        for (int shift = 0; (read & MORE) != 0; shift += BITS) {
            read = in.readUnsignedByte();
            number |= (read & LOW_BITS) << shift;
        }
        return number;
    }

    static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes.length, out);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(number(in)), StandardCharsets.UTF_8);
    }

    static void write(List<String> texts, DataOutputStream out) throws IOException {
        write(texts.size(), out);
        for (String text : texts) {
            write(text, out);
        }
    }

    static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = number(in); left > 0; left--) {
            texts.add(text(in));
        }
        return List.copyOf(texts);
    }
}
