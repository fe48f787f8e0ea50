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
    @Parameter(description = "Order: newest first by publication, in the order of indexing, or of a search (q) first what is about it, then what "
            + "mentions it; of what matches, the " + Sort.MOST_JUDGED + " newest are put in that order, and the list ends behind them.",
            schema = @Schema(enumeration = {"published", "indexed", "relevance"}, defaultValue = "published"))
    String sort;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: from the next link of the page before.")
    String cursor;

    @QueryParam("limit")
    @Parameter(description = "Articles on a page.", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "25"))
    String limit;

    /**
     * The page asked for, of what matches a filter.
     *
     * @throws InvalidParameter naming the first that cannot be used
     */
    public PageRequest request(ArticleFilter filter) {
        Sort order = Sort.of(sort);
        if (order == Sort.RELEVANCE && filter.search().isEmpty()) {
            throw new InvalidParameter("sort", "is relevance, but there is no q to be relevant to");
        }
        return new PageRequest(order, after(order), limit());
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
