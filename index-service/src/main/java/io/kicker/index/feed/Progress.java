package io.kicker.index.feed;

import java.util.List;

import io.kicker.index.query.IndexedArticle;

/**
 * A step of a stream.
 *
 * @param position everything up to there was looked at
 * @param articles those that fit; none where the step only tells that the stream is alive
 */
record Progress(long position, List<IndexedArticle> articles) {
}
