package io.kicker.enrich.extract.body;

import io.kicker.enrich.page.LowerCase;

/** The letters and digits of texts in lower case, by which a passage is known wherever it stands. */
final class Letters {

    private Letters() {
    }

    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return LowerCase.of(letters.toString());
    }
}
