package io.kicker.index.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.kicker.index.name.RegionName;
import io.kicker.index.name.TopicName;
import io.kicker.index.query.ArticleFilter;
import io.kicker.index.query.ArticlePage;
import io.kicker.index.query.ArticleQueries;
import io.kicker.index.query.Facets;
import io.kicker.index.query.Facets.Facet;
import io.kicker.index.web.view.Card;
import io.kicker.index.web.view.Dimension;
import io.kicker.index.web.view.Filters;
import io.kicker.index.web.view.FrontPage;
import io.kicker.index.web.view.LeadStory;
import io.kicker.index.web.view.Section;
import io.kicker.index.web.view.Shown;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Puts the front page together: the newest, then the subjects with the most articles, then the parts of the world. */
@Singleton
public class FrontPageQueries {

    private static final int LATEST = 6;
    private static final int TOPIC_SECTIONS = 6;
    /** A row on a wide window. */
    private static final int TOPIC_CARDS = 4;
    private static final int REGION_CARDS = 3;
    /** Rows asked for, for each card that is shown: some are shown elsewhere already, others have no date. */
    private static final int ROWS_FOR_CARD = 6;

    private final ArticleQueries queries;

    FrontPageQueries(ArticleQueries queries) {
        this.queries = queries;
    }

    /**
     * @param all counts of the whole store
     * @param now when the page is made
     */
    Uni<FrontPage> frontPage(Facets all, Instant now) {
        return newest(ArticleFilter.ALL, LATEST + 1, now).map(cards -> cards.stream().limit(LATEST + 1).toList())
                .flatMap(newest -> Uni.combine().all().unis(topics(all, newest, now), world(all, now))
                        .with((topics, world) -> page(newest, topics, world)));
    }

    private static FrontPage page(List<Card> newest, List<Section> topics, List<Section> world) {
        Card lead = LeadStory.of(newest);
        List<Card> latest = newest.stream().filter(card -> card != lead).limit(LATEST).toList();
        return new FrontPage(lead, latest, topics, world);
    }

    private Uni<List<Section>> topics(Facets all, List<Card> newest, Instant now) {
        Shown shown = new Shown(LeadStory.of(newest), newest);
        List<Facet> largest = all.topics().stream().filter(topic -> TopicName.of(topic.code()).isPresent())
                .limit(TOPIC_SECTIONS).toList();
        // One after the other: each leaves out what those before it show.
        return Multi.createFrom().iterable(largest)
                .onItem().transformToUniAndConcatenate(topic -> newest(topic(topic.code()), TOPIC_CARDS, now)
                        .map(cards -> section(topic, shown.choose(cards, TOPIC_CARDS))))
                .filter(section -> !section.cards().isEmpty())
                .collect().asList();
    }

    private static Section section(Facet topic, List<Card> cards) {
        return new Section(TopicName.shortName(topic.code(), topic.name()),
                Filters.none().with(Dimension.TOPIC, topic.code()).href(), cards);
    }

    private Uni<List<Section>> world(Facets all, Instant now) {
        List<String> parts = RegionName.PARTS.stream()
                .filter(part -> all.regions().stream().anyMatch(region -> region.code().equals(part))).toList();
        return Multi.createFrom().iterable(parts)
                .onItem().transformToUniAndConcatenate(part -> newest(region(part), REGION_CARDS, now)
                        .map(cards -> new Section(RegionName.of(part), Filters.none().with(Dimension.REGION, part).href(),
                                cards.stream().limit(REGION_CARDS).toList())))
                .filter(section -> !section.cards().isEmpty())
                .collect().asList();
    }

    /** The newest, more than are shown. What has no date stands last: that it came in just now does not make it news. */
    private Uni<List<Card>> newest(ArticleFilter filter, int shown, Instant now) {
        return queries.list(filter.withoutCopies(), Optional.empty(), shown * ROWS_FOR_CARD).map(ArticlePage::articles)
                .map(articles -> articles.stream().map(article -> Card.of(article, now))
                        .sorted(Comparator.comparing(card -> card.published() == null)).toList());
    }

    private static ArticleFilter topic(String code) {
        return new ArticleFilter(List.of(), List.of(code), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), true);
    }

    private static ArticleFilter region(String code) {
        return new ArticleFilter(List.of(code), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), true);
    }
}
