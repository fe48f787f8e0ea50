package io.kicker.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.kicker.index.store.DatabaseException;
import io.kicker.index.store.DatabaseFailure;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import org.junit.jupiter.api.Test;

class CountsTest {

    private static final ArticleFilter FILTER = ArticleFilter.ALL.ofStories(List.of("a story"));
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration SOON = Duration.ofMillis(50);

    private final List<UniEmitter<? super Facets>> running = new ArrayList<>();
    private final Counts counts = new Counts(filter -> Uni.createFrom().emitter(running::add), PATIENCE, SOON);

    @Test
    void whoComesWhileItIsCountedSharesTheCount() {
        // Given
        var first = page();
        var second = program();

        // When
        running.get(0).complete(articles(3));

        // Then
        assertThat(first.awaitItem().getItem()).contains(articles(3));
        assertThat(second.awaitItem().getItem()).isEqualTo(articles(3));
        assertThat(page().awaitItem().getItem()).contains(articles(3));
        assertThat(running).hasSize(1);
    }

    @Test
    void anotherFilterIsCountedForItself() {
        // Given
        page();
        running.get(0).complete(articles(3));

        // When
        var other = counts.of(ArticleFilter.ALL).subscribe().withSubscriber(UniAssertSubscriber.create());
        running.get(1).complete(articles(4));

        // Then
        assertThat(other.awaitItem().getItem()).isEqualTo(articles(4));
    }

    @Test
    void aCountThatFailedIsTriedAgainByTheNextOne() {
        // Given
        var first = page();
        running.get(0).fail(new IllegalStateException("a defect"));

        // When
        var second = page();
        running.get(1).complete(articles(3));

        // Then
        first.awaitFailure().assertFailedWith(IllegalStateException.class);
        assertThat(second.awaitItem().getItem()).contains(articles(3));
    }

    @Test
    void aPageIsShownWithTheCountsBeforeWhileTheyDoNotCome() {
        // Given
        page();
        running.get(0).complete(articles(0));

        // Then
        assertThat(page().awaitItem().getItem()).contains(articles(0));
        assertThat(page().awaitItem().getItem()).contains(articles(0));
    }

    @Test
    void aPageIsShownWithoutCountsWhereThereAreNone() {
        // When
        var late = page();

        // Then
        assertThat(late.awaitItem().getItem()).isEmpty();
    }

    @Test
    void aPageIsShownWithoutCountsWhereTheDatabaseDoesNotCount() {
        // When
        var page = page();
        running.get(0).fail(new DatabaseException(new java.net.ConnectException()));

        // Then
        assertThat(page.awaitItem().getItem()).isEmpty();
    }

    @Test
    void aProgramIsToldThatACountDoesNotEnd() {
        // When
        var program = program();

        // Then
        assertThat(DatabaseFailure.of(program.awaitFailure().getFailure())).isEqualTo(DatabaseFailure.TROUBLE);
    }

    @Test
    void aCountThatEndsLateIsKept() {
        // Given
        page().awaitItem();

        // When
        running.get(0).complete(articles(3));

        // Then
        assertThat(page().awaitItem().getItem()).contains(articles(3));
        assertThat(counts.known(FILTER)).contains(articles(3));
        assertThat(running).hasSize(1);
    }

    @Test
    void aViewThatIsGivenUpDoesNotTakeTheCountFromTheOthers() {
        // Given
        var first = page();
        var second = page();

        // When
        first.cancel();
        running.get(0).complete(articles(3));

        // Then
        assertThat(second.awaitItem().getItem()).contains(articles(3));
    }

    @Test
    void whatIsNowhereIsLookedForAgain() {
        // Given
        page();
        running.get(0).complete(articles(0));

        // When
        page();

        // Then
        assertThat(running).hasSize(2);
    }

    private UniAssertSubscriber<Optional<Facets>> page() {
        return counts.soon(FILTER).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private UniAssertSubscriber<Facets> program() {
        return counts.of(FILTER).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private static Facets articles(long total) {
        return new Facets(total, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
