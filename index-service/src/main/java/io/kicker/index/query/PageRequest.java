package io.kicker.index.query;

import java.util.Optional;

/** Which page of a list is asked for. */
public record PageRequest(Sort sort, Optional<Cursor> after, int limit) {
}
