package io.kicker.enrich.extract.people;

/**
 * Signs and spaces to cut off a name, in one go over a line of whatever length.
 *
 * @param before those in front of it
 * @param behind those at its end
 */
record SignsAround(String before, String behind) {

    String cut(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isOne(before, text.charAt(from))) {
            from++;
        }
        while (to > from && isOne(behind, text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isOne(String signs, char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || signs.indexOf(c) >= 0;
    }
}
