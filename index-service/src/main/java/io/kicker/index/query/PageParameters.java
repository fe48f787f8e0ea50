package io.kicker.index.query;

import java.util.Optional;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list, as query parameters. */
public class PageParameters {

    private static final int DEFAULT_LIMIT = 25;
    private static final int LARGEST_LIMIT = 100;

    @QueryParam("sort")
    @Parameter(description = "Order: newest first by publication, or in the order of indexing.",
            schema = @Schema(enumeration = {"published", "indexed"}, defaultValue = "published"))
    String sort;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: from the next link of the page before.")
    String cursor;

    @QueryParam("limit")
    @Parameter(description = "Articles on a page.", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "25"))
    String limit;

    /** @throws InvalidParameter naming the first that cannot be used */
    public PageRequest request() {
        Sort order = order();
        return new PageRequest(order, after(order), limit());
    }

    private Sort order() {
        if (sort == null || sort.equals("published")) {
            return Sort.PUBLISHED;
        }
        if (sort.equals("indexed")) {
            return Sort.INDEXED;
        }
        throw new InvalidParameter("sort", "is neither published nor indexed");
    }

    private Optional<Cursor> after(Sort order) {
        return cursor == null || cursor.isBlank() ? Optional.empty() : Optional.of(Cursor.parse(cursor, order));
    }

    private int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= LARGEST_LIMIT) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            throw new InvalidParameter("limit", "is not a number");
        }
        throw new InvalidParameter("limit", "is not between 1 and " + LARGEST_LIMIT);
    }
}
