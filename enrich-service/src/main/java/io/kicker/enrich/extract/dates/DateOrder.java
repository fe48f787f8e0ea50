package io.kicker.enrich.extract.dates;

import java.util.Optional;
import java.util.Set;

/** Whether 4/5/2026 is the fifth of April, as in the United States and the Philippines, or the fourth of May, as everywhere else. */
public final class DateOrder {

    private static final Set<String> MONTH_FIRST = Set.of("en", "en-US", "en-PH", "fil");

    /** Countries with news in English that write the day first. Their sites often declare American English, which is many systems' default. */
    private static final Set<String> DAY_FIRST = Set.of("uk", "au", "nz", "ie", "in", "za", "ng", "ke", "gh", "ug", "tz", "zm", "zw", "pk", "bd",
            "lk", "sg", "my", "hk", "mt", "jm", "tt", "eu");

    private DateOrder() {
    }

    /**
     * @param language the page's language as BCP 47 tag
     * @param host     the page's host
     */
    public static boolean isMonthFirst(Optional<String> language, String host) {
        return language.filter(MONTH_FIRST::contains).isPresent() && !DAY_FIRST.contains(host.substring(host.lastIndexOf('.') + 1));
    }
}
