package io.kicker.ingest.fetch;

import java.io.ByteArrayOutputStream;

import io.vertx.core.buffer.Buffer;

/** Collects a body within the budget shared with others. One thread, except for {@link #release}. */
final class BodyReader {

    private final BodyBudget budget;
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int taken;
    private boolean released;

    BodyReader(BodyBudget budget) {
        this.budget = budget;
    }

    synchronized int length() {
        return taken;
    }

    /** @return whether there was room */
    synchronized boolean add(Buffer chunk) {
        if (released || !budget.take(chunk.length())) {
            return false;
        }
        taken += chunk.length();
        bytes.writeBytes(chunk.getBytes());
        return true;
    }

    synchronized byte[] bytes() {
        return bytes.toByteArray();
    }

    synchronized void release() {
        if (!released) {
            released = true;
            budget.give(taken);
            bytes = null;
        }
    }
}
