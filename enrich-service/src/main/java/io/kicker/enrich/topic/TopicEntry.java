package io.kicker.enrich.topic;

import java.util.List;
import java.util.Map;

import io.kicker.enrich.tag.Evidence;
import io.kicker.enrich.tag.TagSource;
import io.kicker.enrich.tag.Topic;

/**
 * A topic of the catalogue.
 *
 * @param code    {@code medtop:} and eight digits
 * @param name    in English
 * @param parents codes of what is above it, the nearest first; empty for a top concept
 * @param labels  by language
 */
public record TopicEntry(String code, String name, List<String> parents, Map<String, String> labels) {

    Topic tag(String label, TagSource source, double confidence, List<Evidence> evidence) {
        return new Topic(code, name, label, source, confidence, evidence);
    }
}
