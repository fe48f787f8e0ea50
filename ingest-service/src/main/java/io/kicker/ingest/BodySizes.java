package io.kicker.ingest;

import io.kicker.ingest.event.DeadLetter;

/**
 * How large bodies, and the records that carry them, may be.
 *
 * @param maxBody bytes of one body
 * @param budget  bytes of all
 */
record BodySizes(int maxBody, long budget) {

    // Of a page: its headers, and those that its site sent. Far more than either may have.
    private static final int BESIDE_THE_BODY = 2 * 1024 * 1024;

    /** @throws IllegalStateException if no body could be read to its end, or none be written */
    static BodySizes of(IngestConfig config) {
        long maxBody = config.fetch().maxBody().asLongValue();
        long budget = config.fetch().bodyBudget().asLongValue();
        if (maxBody < 1 || maxBody > Integer.MAX_VALUE - BESIDE_THE_BODY) {
            throw new IllegalStateException("kicker.ingest.fetch.max-body is " + maxBody + " bytes: set it to at least 1 byte and less than 2 GiB");
        }
        if (budget < 4 * maxBody) {
            // With less a body could wait forever for room.
            throw new IllegalStateException("kicker.ingest.fetch.body-budget is " + budget + " bytes: set it to at least four times"
                    + " kicker.ingest.fetch.max-body, which is " + maxBody);
        }
        return new BodySizes((int) maxBody, budget);
    }

    /** Bytes of a record that a producer must be able to send. */
    int largestRecord() {
        return Math.max(DeadLetter.LARGEST, maxBody + BESIDE_THE_BODY);
    }
}
