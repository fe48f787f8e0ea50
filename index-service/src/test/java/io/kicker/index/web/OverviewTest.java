package io.kicker.index.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.kicker.index.query.Facets;
import io.kicker.index.store.DatabaseFailure;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private final List<UniEmitter<? super Facets>> counts = new ArrayList<>();
    private final Overview overview = new Overview(() -> Uni.createFrom().emitter(counts::add), Duration.ofMillis(100));

    @Test
    void viewsThatComeWhileItIsCountedShareTheCount() {
        // Given
        var first = look();
        var second = look();

        // When
        counts.get(0).complete(articles(3));

        // Then
        assertThat(first.assertCompleted().getItem()).isSameAs(second.assertCompleted().getItem());
        assertThat(look().assertCompleted().getItem()).isEqualTo(articles(3));
        assertThat(counts).hasSize(1);
    }

    @Test
    void aCountThatFailedIsTriedAgainByTheNextView() {
        // Given
        var first = look();
        counts.get(0).fail(new IllegalStateException("away"));

        // When
        var second = look();
        counts.get(1).complete(articles(3));

        // Then
        first.assertFailedWith(IllegalStateException.class);
        assertThat(second.assertCompleted().getItem()).isEqualTo(articles(3));
    }

    @Test
    void whileACountDoesNotEndViewsShowTheOneBefore() {
        // Given
        look();
        counts.get(0).complete(articles(0));

        // When
        var first = look();
        var second = look();

        // Then
        assertThat(first.awaitItem().getItem()).isEqualTo(articles(0));
        assertThat(second.awaitItem().getItem()).isEqualTo(articles(0));
    }

    @Test
    void aCountThatDoesNotEndIsTheDatabasesTroubleWhereThereIsNoneBefore() {
        // When
        var view = look();

        // Then
        assertThat(DatabaseFailure.of(view.awaitFailure().getFailure())).isEqualTo(DatabaseFailure.TROUBLE);
    }

    @Test
    void aCountThatEndsLateIsKept() {
        // Given
        var impatient = look();
        impatient.awaitFailure();

        // When
        counts.get(0).complete(articles(3));

        // Then
        assertThat(look().assertCompleted().getItem()).isEqualTo(articles(3));
        assertThat(counts).hasSize(1);
    }

    @Test
    void aViewThatIsGivenUpDoesNotTakeTheCountFromTheOthers() {
        // Given
        var first = look();
        var second = look();

        // When
        first.cancel();
        counts.get(0).complete(articles(3));

        // Then
        assertThat(second.assertCompleted().getItem()).isEqualTo(articles(3));
    }

    @Test
    void anEmptyStoreIsLookedAtAgain() {
        // Given
        look();
        counts.get(0).complete(articles(0));

        // When
        look();

        // Then
        assertThat(counts).hasSize(2);
    }

    private UniAssertSubscriber<Facets> look() {
        return overview.facets().subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private static Facets articles(long total) {
        return new Facets(total, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
