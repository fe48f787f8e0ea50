package io.kicker.enrich.extract;

import java.util.Optional;

/** Where each field of an article was found; empty for a field that was not. */
public record FieldSources(FieldSource headline, Optional<FieldSource> standfirst, Optional<FieldSource> authors, Optional<FieldSource> publishedAt,
        Optional<FieldSource> modifiedAt, Optional<FieldSource> language, Optional<FieldSource> body) {
}
