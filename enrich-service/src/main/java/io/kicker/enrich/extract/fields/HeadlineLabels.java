package io.kicker.enrich.extract.fields;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.extract.people.GivenNames;
import io.kicker.enrich.page.LowerCase;

/** What a headline says of its article beside what it is about: "Analysis: …", "… | Review", "[Opinion] …", "Ferry X 200 review: …". */
final class HeadlineLabels {

    private static final Pattern IN_FRONT = Pattern.compile("[\\[(【（［]([^\\])】）］]{2,20})[\\])】）］].*|([^:：|]{2,20})(?:: |：| \\| ).*");
    private static final Pattern BEHIND = Pattern.compile(".*[\\[【［]([^\\]】］]{2,20})[\\]】］]|.* \\| ([^|]{2,20})");

    /** Behind the name of what is reviewed; what is "in review" or "under review" is not. */
    private static final Pattern REVIEW = Pattern.compile(
            "\\S{2}[^:]*(?<! in| under| for| a)[ -](review|rezension|recensione|recensie|recension|reseña)(?::| [|–—-]) .*");

    /** Before the name of who is asked. */
    private static final Pattern ASKED = Pattern.compile("(?i)(?:.*(?:: | [|–—-] ))?(?:exclusive |exklusiv-)?"
            + "(interview|entrevista|intervista|entretien|intervju) (?:with|mit|con|com|avec|met|med) (?:.* )?(?<name>\\S+ \\S+?)(?: [|–—-] .*|: .*)?");

    /** Labels that in a headline are what it is about: leather and columns, critique and the rows of a stadium. */
    private static final Set<String> AMBIGUOUS = Set.of("leder", "columns", "columnas", "colunas", "kritik", "critique", "tribune", "tribunes", "yorum");

    /** Letters of a headline; longer ones are none. */
    private static final int LONGEST = 300;

    private HeadlineLabels() {
    }

    /** In small letters, as labels are listed. */
    static Set<String> of(String headline) {
        if (headline.length() > LONGEST) {
            return Set.of();
        }
        String lower = LowerCase.of(headline);
        Matcher review = REVIEW.matcher(lower);
        Matcher asked = ASKED.matcher(headline);
        return Stream.of(Stream.of(IN_FRONT, BEHIND).flatMap(pattern -> label(pattern.matcher(lower))),
                review.matches() ? Stream.of(review.group(1)) : Stream.<String>empty(),
                asked.matches() && GivenNames.isFullName(asked.group("name")) ? Stream.of(LowerCase.of(asked.group(1))) : Stream.<String>empty())
                .flatMap(each -> each).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> label(Matcher apart) {
        return !apart.matches() ? Stream.empty()
                : Stream.of(apart.group(1), apart.group(2)).filter(label -> label != null && !AMBIGUOUS.contains(label.strip())).map(String::strip);
    }
}
