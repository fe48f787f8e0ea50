package io.kicker.ingest.ledger;

import java.util.Base64;
import java.util.BitSet;

/**
 * The offsets done above a committed one, as text for the commit's metadata: bit n stands for committed offset + n.
 * Kafka's brokers take up to 4,096 bytes there ({@code offset.metadata.max.bytes}).
 */
final class CompletedOffsets {

    /** How far above the committed offset an offset may lie: 3,000 bytes are 4,000 characters of base64, plus the mark. */
    static final int REACH = 24_000;

    // Says what the text is, so that a later form can be told apart, and so that other tools' metadata is left alone.
    private static final String MARK = "b:";

    private CompletedOffsets() {
    }

    /** @throws IllegalArgumentException if an offset lies out of reach */
    static String encode(BitSet completed) {
        if (completed.isEmpty()) {
            return "";
        }
        if (completed.length() > REACH) {
            throw new IllegalArgumentException("offset " + completed.length() + " is out of reach");
        }
        return MARK + Base64.getEncoder().withoutPadding().encodeToString(completed.toByteArray());
    }

    /** Reads what {@link #encode} wrote; anything else means that nothing is known to be done. */
    static BitSet decode(String metadata) {
        if (metadata == null || !metadata.startsWith(MARK)) {
            return new BitSet();
        }
        try {
            return BitSet.valueOf(Base64.getDecoder().decode(metadata.substring(MARK.length())));
        } catch (IllegalArgumentException notOurs) {
            return new BitSet();
        }
    }
}
