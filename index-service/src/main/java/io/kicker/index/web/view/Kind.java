package io.kicker.index.web.view;

import java.util.Map;

/** The note before a kicker that tells what waits behind the headline, where that is not simply a text. */
public final class Kind {

    private static final Map<String, String> NAMES = Map.of("article", "Article", "opinion", "Opinion", "live-blog", "Live blog", "video", "Video",
            "audio", "Audio", "gallery", "Pictures", "interview", "Interview", "review", "Review", "analysis", "Analysis",
            "press-release", "Press release");

    private Kind() {
    }

    /** Name for people; a kind of a later minor version of the contract is its own name. */
    public static String name(String kind) {
        return NAMES.getOrDefault(kind, kind);
    }

    /**
     * @param kind     of the contract; may be null
     * @param duration seconds, or null
     * @param live     whether the page says so already, which is all there is to say of a live blog
     * @return such as "Video, 3:12"; null for a plain article
     */
    public static String note(String kind, Integer duration, boolean live) {
        boolean plain = kind == null || kind.equals("article") || live && kind.equals("live-blog");
        String name = plain ? null : name(kind);
        if (duration == null || duration == 0) {
            return name;
        }
        return (name == null ? "" : name + ", ") + clock(duration);
    }

    /** Seconds as a player shows them: 3:12, 1:02:09. */
    public static String clock(int seconds) {
        int hours = seconds / 3600;
        int minutes = seconds / 60 % 60;
        return hours > 0 ? "%d:%02d:%02d".formatted(hours, minutes, seconds % 60) : "%d:%02d".formatted(minutes, seconds % 60);
    }
}
