package io.kicker.local;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.kicker.local.follow.Journey;
import io.kicker.local.site.ExpectedPage;

/** Compares what became of a page with what should have. */
final class SampleCheck {

    private SampleCheck() {
    }

    /** One sentence for each thing that differs. */
    static List<String> differences(ExpectedPage page, Journey journey) {
        List<String> differences = new ArrayList<>();
        if (journey.outcomes().size() > 1) {
            differences.add("has " + journey.outcomes().size() + " outcomes");
        }
        compare("outcome", page.urlOutcome(), journey.outcome().orElse("none"), differences);
        page.pageOutcome().ifPresent(expected -> compare("page outcome", expected, journey.page().orElse("none"), differences));
        if (page.pageOutcome().filter("enriched"::equals).isPresent()) {
            JsonNode article = journey.article().orElse(MissingNode.getInstance());
            compare("headline", page.headline(), article.path("headline").asText("none"), differences);
            compare("region", page.region(), article.at("/regions/0/code").asText("none"), differences);
            compare("topic", page.topic(), article.at("/topics/0/code").asText("none"), differences);
            compare("language", page.language(), article.path("language").asText("none"), differences);
            compare("picture", page.picture(), picture(article), differences);
        }
        return differences;
    }

    /** The path of the first image: the stream lists it apart, an article that is asked for has all. */
    private static String picture(JsonNode article) {
        String url = article.at("/image/url").asText(article.at("/images/0/url").asText("none"));
        return url.substring(Math.max(0, url.indexOf('/', url.indexOf("//") + 2)));
    }

    private static void compare(String what, String expected, String found, List<String> differences) {
        if (!expected.isEmpty() && !expected.equals(found)) {
            differences.add(what + " is " + found + ", expected " + expected);
        }
    }
}
