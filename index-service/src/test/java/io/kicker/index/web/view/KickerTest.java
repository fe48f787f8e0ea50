package io.kicker.index.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class KickerTest {

    private static final Event.Tag POLITICS = new Event.Tag("medtop:11000000", "politics and government", "Politik", null, "kicker", 0.95, List.of());
    private static final Event.Tag ASIA = new Event.Tag("142", "Asia", "Asien", "continent", "kicker", 0.95, List.of());
    private static final Event.Tag MIDDLE_EAST = new Event.Tag("145", "Western Asia", null, "area", "text", 0.7, List.of());

    @Test
    void printedLabelsStandAsPrintedAndLeadToTheirTags() {
        // When
        List<Label> kicker = Kicker.of(List.of("Politik", "Asien"), List.of(POLITICS), List.of(ASIA), "de");

        // Then
        assertThat(kicker).containsExactly(
                new Label("Politik", "/?topic=medtop:11000000", "de"),
                new Label("Asien", "/?region=142", "de"));
    }

    @Test
    void anUnprintedKickerIsMadeFromTheSurestTags() {
        // When
        List<Label> kicker = Kicker.of(List.of(), List.of(POLITICS), List.of(MIDDLE_EAST, ASIA), "ar");

        // Then
        assertThat(kicker).containsExactly(
                new Label("Politics", "/?topic=medtop:11000000", "en"),
                new Label("Middle East", "/?region=145", "en"));
    }

    @Test
    void theRegionIsAddedToATopicThatWasPrintedAlone() {
        // When
        List<Label> kicker = Kicker.of(List.of("POLITIK"), List.of(POLITICS), List.of(ASIA), "de");

        // Then
        assertThat(kicker).extracting(Label::text).containsExactly("POLITIK", "Asia");
    }

    @Test
    void theTopicComesBeforeARegionThatWasPrintedAlone() {
        // When
        List<Label> kicker = Kicker.of(List.of("Asien"), List.of(POLITICS), List.of(ASIA), "de");

        // Then
        assertThat(kicker).extracting(Label::text).containsExactly("Politics", "Asien");
    }

    @Test
    void aPrintedLabelThatIsNoTagIsNoLink() {
        // When
        List<Label> kicker = Kicker.of(List.of("Exclusive", "Long read"), List.of(POLITICS), List.of(ASIA), "en");

        // Then
        assertThat(kicker).containsExactly(new Label("Exclusive", null, "en"), new Label("Long read", null, "en"));
    }

    @Test
    void aKickerHasNoMoreThanThreeLabels() {
        // When
        List<Label> kicker = Kicker.of(List.of("A", "B", "C", "D"), List.of(), List.of(), null);

        // Then
        assertThat(kicker).extracting(Label::text).containsExactly("A", "B", "C");
    }

    @Test
    void withoutLabelsAndTagsThereIsNone() {
        assertThat(Kicker.of(List.of(), List.of(), List.of(), "en")).isEmpty();
    }
}
