package io.kicker.enrich.extract.people;

import java.util.regex.Pattern;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;

/** What a byline has besides names: what somebody is, what the article is about. */
final class NoName {

    /** As a class says; that something is positioned is its style. */
    private static final Pattern CLASS =
            Pattern.compile("(?i)(?<![a-z])(?:role|position(?!-(?:relative|absolute|static|sticky|fixed))|category|job-?title)(?![a-z])");

    /** As the address of a link says. */
    private static final Pattern CATEGORY = Pattern.compile("(?i)/(?:category|categories|kategorie|categorie|categoria)/(?!.*(?:author|autor|auteur))");

    private NoName() {
    }

    static boolean isCalled(Box box) {
        return CLASS.matcher(box.element().className()).find();
    }

    /** Whether all of its text is a link to a category. */
    static boolean isCategory(Box box) {
        Box link = box.first(Mark.LINK);
        return link != null && link.textLength() == box.textLength() && CATEGORY.matcher(link.element().attr("href")).find();
    }
}
