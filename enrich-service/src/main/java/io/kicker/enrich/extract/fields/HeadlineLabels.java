package io.kicker.enrich.extract.fields;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        Set<String> labels = new HashSet<>();
        for (Pattern place : List.of(IN_FRONT, BEHIND)) {
            Matcher label = place.matcher(lower);
            if (label.matches()) {
                labels.add((label.group(1) == null ? label.group(2) : label.group(1)).strip());
            }
        }
        labels.removeAll(AMBIGUOUS);
        Matcher review = REVIEW.matcher(lower);
        if (review.matches()) {
            labels.add(review.group(1));
        }
        Matcher asked = ASKED.matcher(headline);
        if (asked.matches() && GivenNames.isFullName(asked.group("name"))) {
            labels.add(LowerCase.of(asked.group(1)));
        }
        return labels;
    }
}
