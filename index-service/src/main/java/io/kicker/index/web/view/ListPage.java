package io.kicker.index.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.kicker.index.query.ArticlePage;
import io.kicker.index.query.Cursor;
import io.kicker.index.query.Facets;
import io.kicker.index.query.Sort;

/**
 * @param title   what is listed, for the heading
 * @param count   how many there are, in words
 * @param problem why the filters cannot be used, or null
 * @param chips   the filters that are set; each leads to the list without it
 * @param order   of the cards
 * @param orders  that a search may be listed in; none for what is no search
 * @param cards   of this page
 * @param days    to ask for others
 * @param next    address of the next page, or null on the last
 * @param top     address of the first page, or null on it
 */
public record ListPage(String title, String count, String problem, List<Chip> chips, Sort order, List<Order> orders, List<Card> cards,
        List<Choices> facets, Days days, String next, String top) {

    /**
     * @param counts   as far as they are known
     * @param articles of this page
     * @param listed   what else is known of them
     * @param first    whether it is the first page
     * @param now      when the page is made
     */
    public static ListPage of(Filters filters, ListCounts counts, ArticlePage articles, Listed listed, boolean first, Instant now) {
        ValueNames names = ValueNames.of(counts, articles.articles());
        List<Card> cards = articles.articles().stream().map(article -> Card.of(article, listed, now)).toList();
        boolean copied = cards.stream().anyMatch(card -> !card.elsewhere().publishers().isEmpty());
        boolean partly = filters.order() == Sort.RELEVANCE && counts.all().filter(all -> all.total() > Sort.MOST_JUDGED).isPresent();
        String manner = (partly ? String.format(Locale.ENGLISH, ", the newest %,d by relevance", Sort.MOST_JUDGED) : "")
                + (copied ? ", each text listed once" : "");
        return new ListPage(ListTitle.of(filters, names), count(counts) + manner, null, chips(filters, names), filters.order(), orders(filters),
                cards, FacetChoices.narrowing(counts.byDimension(), filters), Days.of(filters),
                articles.next().map(Cursor::text).map(filters::href).orElse(null), first ? null : filters.href());
    }

    /** A list that cannot be made, as a filter makes no sense. */
    public static ListPage unusable(Filters filters, String problem) {
        return new ListPage(ListTitle.of(filters, ValueNames.NONE), count(ListCounts.NONE), problem, chips(filters, ValueNames.NONE), filters.order(),
                List.of(), List.of(), List.of(), Days.of(filters), null, null);
    }

    private static List<Chip> chips(Filters filters, ValueNames names) {
        return filters.values().entrySet().stream().flatMap(set -> set.getValue().stream()
                .map(value -> new Chip(set.getKey().title(), names.of(set.getKey(), value),
                        filters.without(set.getKey(), value).href()))).toList();
    }

    private static List<Order> orders(Filters filters) {
        return filters.isSearch() ? Stream.of(Sort.PUBLISHED, Sort.RELEVANCE).map(order -> Order.of(order, filters)).toList() : List.of();
    }

    /** Whether the newest come first, so that what is new belongs on top. */
    public boolean newestFirst() {
        return order == Sort.PUBLISHED;
    }

    /** Whether it is worth while to narrow the list: there is a choice, or it goes on and on. */
    public boolean narrowable() {
        return !facets.isEmpty() || next != null;
    }

    private static String count(ListCounts counts) {
        return counts.all().map(Facets::total).map(ListPage::count).orElse("Still being counted");
    }

    private static String count(long total) {
        return total == 0 ? "No articles" : String.format(Locale.ENGLISH, "%,d article%s", total, total == 1 ? "" : "s");
    }

    /**
     * An order to have the list in.
     *
     * @param selected whether it is in that order now
     */
    public record Order(String title, String href, boolean selected) {

        static Order of(Sort sort, Filters filters) {
            String title = sort == Sort.RELEVANCE ? "Most relevant first" : "Newest first";
            return new Order(title, filters.ordered(sort).href(), filters.order() == sort);
        }
    }

    /** A filter that is set. */
    public record Chip(String dimension, String value, String href) {
    }
}
