package io.kicker.ingest.discovery;

import java.net.URI;

import io.kicker.ingest.fetch.Page;

/** Reads one kind of document. Whatever the bytes are, it returns, and in memory of a small multiple of them. */
interface DocumentReader {

    Reading read(URI url, Page page);
}
