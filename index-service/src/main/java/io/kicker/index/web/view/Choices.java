package io.kicker.index.web.view;

import java.util.List;

/** The values of one dimension that the reader can choose from. */
public record Choices(String title, List<Choice> values) {
}
