package io.kicker.index.web.view;

import java.util.List;

/** The two lines under the masthead: the world's parts and the subjects that there are articles about. */
public record Navigation(List<Choice> regions, List<Choice> topics) {
}
