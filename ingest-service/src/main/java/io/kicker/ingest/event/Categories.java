package io.kicker.ingest.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a list says a page is about: a feed's categories, which the page itself may not print. A list of none is null, so that no event carries it. */
public final class Categories {

    /** Categories of a page; feeds give up to five or six. */
    public static final int MOST = 10;

    /** Characters of one; what is longer is a sentence. */
    public static final int LONGEST = 100;

    private Categories() {
    }

    /** Those of a list's that can be used, each once; null if there are none. */
    public static List<String> usable(Stream<String> printed) {
        List<String> usable = printed.filter(Objects::nonNull).map(String::strip).filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .distinct().limit(MOST).toList();
        return usable.isEmpty() ? null : usable;
    }

    /** Whether a submission may carry these; null is none. */
    public static boolean areAllowed(List<String> categories) {
        return categories == null || categories.size() <= MOST && categories.stream().allMatch(text -> text != null && text.length() <= LONGEST);
    }
}
