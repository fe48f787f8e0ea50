package io.kicker.index.name;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The seventeen top-level IPTC Media Topics, with names short enough for navigation and kickers: the standard's own
 * ("economy, business and finance") are made for catalogues. In the order of the navigation.
 */
public enum TopicName {
    POLITICS("11000000", "Politics"),
    CONFLICT("16000000", "Conflict"),
    ECONOMY("04000000", "Economy"),
    SOCIETY("14000000", "Society"),
    SCIENCE("13000000", "Science and tech"),
    ENVIRONMENT("06000000", "Environment"),
    HEALTH("07000000", "Health"),
    CULTURE("01000000", "Culture"),
    SPORT("15000000", "Sport"),
    CRIME("02000000", "Crime and law"),
    DISASTER("03000000", "Disasters"),
    EDUCATION("05000000", "Education"),
    LABOUR("09000000", "Labour"),
    LIFESTYLE("10000000", "Lifestyle"),
    RELIGION("12000000", "Religion"),
    PEOPLE("08000000", "People"),
    WEATHER("17000000", "Weather");

    private final String code;
    private final String shortName;

    TopicName(String code, String shortName) {
        this.code = "medtop:" + code;
        this.shortName = shortName;
    }

    /** {@code medtop:} and eight digits. */
    public String code() {
        return code;
    }

    public static Optional<TopicName> of(String code) {
        for (TopicName topic : values()) {
            if (topic.code.equals(code)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /** @param shortName in any case */
    public static Optional<String> codeOf(String shortName) {
        return Stream.of(values()).filter(topic -> topic.shortName.equalsIgnoreCase(shortName)).map(TopicName::code).findFirst();
    }

    /** @param name the name that came with the tag, or null; used below the top level, with a capital */
    public static String shortName(String code, String name) {
        return of(code).map(topic -> topic.shortName).orElseGet(() -> name == null || name.isBlank() ? code : capital(name));
    }

    private static String capital(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + name.substring(name.offsetByCodePoints(0, 1));
    }
}
