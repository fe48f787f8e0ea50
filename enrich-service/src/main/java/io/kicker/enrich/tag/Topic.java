package io.kicker.enrich.tag;

import java.util.List;

/**
 * A topic that an article is about.
 *
 * @param code       IPTC Media Topic, {@code medtop:} and eight digits
 * @param name       in English
 * @param label      the publisher's own word as printed, null if there is none
 * @param source     what said so
 * @param confidence 0 to 1
 * @param evidence   what said so, labels first, at most {@value Evidence#MOST}
 */
public record Topic(String code, String name, String label, TagSource source, double confidence, List<Evidence> evidence) {

    public Topic {
        evidence = List.copyOf(evidence.subList(0, Math.min(Evidence.MOST, evidence.size())));
    }
}
