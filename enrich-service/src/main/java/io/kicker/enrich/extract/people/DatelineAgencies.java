package io.kicker.enrich.extract.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Block;

/** The agencies behind the place with which a report begins: "SYDNEY (Reuters) - ", "Berlin (dpa/lno) – ". */
public final class DatelineAgencies {

    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[^()!?]{1,60}?\\.?,?\\s*\\(([^()]{2,30})\\)\\s*\\.?(?:--|[-–—:])");

    /** Letters in which it stands. */
    private static final int LONGEST = 110;

    /** Paragraphs that may be the first of the report. */
    private static final int FIRST = 3;

    private DatelineAgencies() {
    }

    /** @param body the article's text */
    public static List<String> of(List<Block> body) {
        return body.stream().filter(Block.Paragraph.class::isInstance).limit(FIRST).map(Block::asText).map(DatelineAgencies::of)
                .filter(agencies -> !agencies.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<String> of(String paragraph) {
        int bracket = paragraph.indexOf('(');
        Matcher dateline = DATELINE.matcher(paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph);
        return bracket < 0 || bracket > LONGEST || !dateline.lookingAt() ? List.of()
                : Arrays.stream(dateline.group(1).split("/")).map(Agencies::named).flatMap(Optional::stream).distinct().toList();
    }
}
