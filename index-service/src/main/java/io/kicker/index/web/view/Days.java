package io.kicker.index.web.view;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The days that a list is about, for the form that asks for others.
 *
 * @param from as a browser's date field has it, or nothing
 * @param to   the last day, likewise
 * @param kept the other filters
 */
public record Days(String from, String to, List<Filters.Setting> kept) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static Days of(Filters filters) {
        return new Days(day(filters, Dimension.FROM), day(filters, Dimension.TO), filters.settings(EnumSet.of(Dimension.FROM, Dimension.TO)));
    }

    /** A field for days cannot show a time: what is more exact is only told by its chip. */
    private static String day(Filters filters, Dimension dimension) {
        return filters.get(dimension).stream().filter(DAY.asMatchPredicate()).findFirst().orElse("");
    }
}
