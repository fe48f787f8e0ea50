package io.kicker.enrich.intake;

/** A page's bytes. A class of its own because a record of an array would compare and print it badly. */
public final class PageBytes {

    private final byte[] bytes;

    public PageBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes themselves, not a copy: nobody writes to them, and a copy of 8 MiB is dear. */
    public byte[] toArray() {
        return bytes;
    }

    public int length() {
        return bytes.length;
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
