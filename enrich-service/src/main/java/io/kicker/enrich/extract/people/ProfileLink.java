package io.kicker.enrich.extract.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.outline.Box;

/** A link to a person's page whose address has the name that is printed beside it: "Mira Tan" above "/authors/mira-tan". */
final class ProfileLink {

    /** Two words at least. */
    private static final Pattern LAST_STEP = Pattern.compile("/(\\p{L}+[-_.+]\\p{L}+(?:[-_.+]\\p{L}+)*)/?(?:[?#].*)?$");

    /** Boxes around the link in which the name stands. */
    private static final int UP = 3;
    private static final int LARGEST = 300;

    private ProfileLink() {
    }

    /** Who is named in its address and printed in a small box around it. */
    static Optional<String> person(Box link) {
        Matcher step = LAST_STEP.matcher(link.element().attr("href"));
        if (!step.find()) {
            return Optional.empty();
        }
        String letters = Letters.of(step.group(1));
        Box around = link;
        for (int up = 0; up < UP && around.parent() != null && around.parent().textLength() <= LARGEST; up++) {
            around = around.parent();
        }
        return around.all().stream().filter(box -> box.textLength() >= letters.length() && box.textLength() <= letters.length() * 2).map(Box::text)
                .filter(text -> Letters.of(text).equals(letters) && GivenNames.mayBeFullName(text)).findFirst();
    }
}
