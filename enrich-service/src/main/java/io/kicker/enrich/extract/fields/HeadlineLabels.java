package io.kicker.enrich.extract.fields;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.page.LowerCase;

/**
 * What a headline says of its article beside what it is about: "Analysis: …", "… | Review", "Ferry X 200 review: …", "Interview with …",
 * "Ferries [Rezension]".
 */
final class HeadlineLabels {

    private static final Pattern SIGNS = Pattern.compile(":(?= |$)|：| [|–—-] |[\\[\\]()]");

    /** Behind the name of what is reviewed; what is "in review" or "under review" is not. */
    private static final Pattern AT_END = Pattern.compile("\\S{2}.*(?<! in| under| for| a)[ -](review|rezension|recensione|recensie|recension|reseña)");

    /** Before the name of who is asked. */
    private static final Pattern AT_BEGINNING = Pattern.compile("(?:exclusive |exklusiv-)?(interview|entrevista|intervista|entretien|gespräch|intervju)"
            + " (?:with|mit|con|com|avec|met|med) .+");

    private HeadlineLabels() {
    }

    /** In small letters: the first and the last of its parts, or what one of them begins or ends with. */
    static Set<String> of(String headline) {
        String[] parts = SIGNS.split(LowerCase.of(headline));
        return parts.length == 0 ? Set.of() : Stream.of(parts[0], parts[parts.length - 1]).map(String::strip)
                .flatMap(part -> Stream.of(part, group(AT_END, part), group(AT_BEGINNING, part))).collect(Collectors.toUnmodifiableSet());
    }

    private static String group(Pattern pattern, String part) {
        Matcher matcher = pattern.matcher(part);
        return matcher.matches() ? matcher.group(1) : part;
    }
}
