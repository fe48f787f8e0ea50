package io.kicker.index.query;

import java.util.List;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is wanted of several articles with one text, as query parameters; the pages decide it themselves. */
public class StoryParameters {

    @QueryParam("story")
    @Parameter(description = "The `story` of an article: all that have its text. Repeatable: any of them.")
    List<String> story = List.of();

    @QueryParam("copies")
    @Parameter(description = "With false, of several articles with one text (an agency's, say) only that which was published first, of those that "
            + "match. One that is published first but comes later takes the other's place; a stream sends both then.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    String copies;

    /**
     * The filter with these.
     *
     * @throws InvalidParameter naming the first that cannot be used
     */
    public ArticleFilter in(ArticleFilter filter) {
        ArticleFilter narrowed = filter.ofStories(FilterParameters.values("story", story));
        return copies() ? narrowed : narrowed.withoutCopies();
    }

    private boolean copies() {
        if (copies == null || copies.isBlank() || copies.equals("true")) {
            return true;
        }
        if (copies.equals("false")) {
            return false;
        }
        throw new InvalidParameter("copies", "is neither true nor false");
    }
}
