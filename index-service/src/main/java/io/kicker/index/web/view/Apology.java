package io.kicker.index.web.view;

import io.kicker.index.query.Problem;

/**
 * What a reader is told who cannot be shown what was asked for.
 *
 * @param text   what is wrong, in the reader's words
 * @param passes whether the same may work in a moment
 */
public record Apology(String heading, String text, boolean passes) {

    /** By the status, which decides what a reader can do. */
    public static Apology forA(Problem problem) {
        return switch (problem.status()) {
            case 404 -> new Apology("Page not found",
                    "There is nothing at this address. An article that was here may have been withdrawn by its publisher.", false);
            case 503 -> new Apology("The articles are out of reach",
                    "Nothing is wrong with the address, and nothing is lost. It should work again in a moment.", true);
            case 500 -> new Apology("Something went wrong here",
                    "The page could not be made, which is no fault of yours. The time and the address help to find out why.", true);
            default -> new Apology("This cannot be answered", "The service does not understand what it is asked for: " + problem.detail() + ".", false);
        };
    }
}
