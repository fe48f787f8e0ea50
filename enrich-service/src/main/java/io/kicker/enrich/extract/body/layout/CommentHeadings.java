package io.kicker.enrich.extract.body.layout;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.WordLists;

/** Tells what stands above readers' comments: that word alone, a call for one, or "25 thoughts on" the article. */
final class CommentHeadings {

    private static final String AND_MORE = "…";

    /** Letters of one that names no article. */
    private static final int LONGEST = 40;

    /** Letters of one with the longest headline. */
    private static final int LONGEST_WITH_HEADLINE = 300;

    /** Letters of an article's name: fewer may stand in any page's title. */
    private static final int SHORTEST_NAME = 6;

    /** The same where no number of comments stands before it: "Comments on the budget" is a subheading of what is about the budget. */
    private static final int SHORTEST_NAME_UNCOUNTED = 25;

    private static final Set<String> WHOLE;
    private static final Set<String> BEGINNINGS;

    static {
        Map<Boolean, Set<String>> headings = WordLists.of(CommentHeadings.class, "comment-headings.txt").stream()
                .collect(partitioningBy(heading -> heading.endsWith(AND_MORE), toUnmodifiableSet()));
        WHOLE = headings.get(false);
        BEGINNINGS = headings.get(true).stream().map(heading -> heading.substring(0, heading.length() - AND_MORE.length())).collect(toUnmodifiableSet());
    }

    private CommentHeadings() {
    }

    /** Whether it is the word alone, or a call for one. */
    static boolean isOne(String heading) {
        return heading.length() <= LONGEST && WHOLE.contains(Letters.aloneAndSmall(heading));
    }

    /** Whether it says how many they are and on what: the article that the page is named after. */
    static boolean namesArticle(String heading, Document page) {
        if (heading.isEmpty() || heading.length() > LONGEST_WITH_HEADLINE) {
            return false;
        }
        String letters = Letters.aloneAndSmall(heading);
        int shortest = Character.isDigit(heading.codePointAt(0)) ? SHORTEST_NAME : SHORTEST_NAME_UNCOUNTED;
        List<String> names = BEGINNINGS.stream().filter(letters::startsWith).map(beginning -> letters.substring(beginning.length()))
                .filter(name -> name.length() >= shortest).toList();
        if (names.isEmpty()) {
            return false;
        }
        String title = Letters.aloneAndSmall(page.title());
        return names.stream().anyMatch(title::contains);
    }
}
