package io.kicker.index.web.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block of the body, ready to be placed.
 *
 * @param type    paragraph, heading, quote, list, table, image, embed or entry
 * @param text    of a paragraph, heading or quote; the title of an embed
 * @param level   2 to 6, of a heading
 * @param ordered of a list
 * @param cite    of a quote, or null
 * @param items   of a list
 * @param head    first row of a table if it names the columns, else empty
 * @param rows    the other rows
 * @param picture of an image
 * @param href    of an embed
 * @param time    when an entry of a live blog was published; its blocks follow
 */
public record BodyBlock(String type, String text, int level, boolean ordered, String cite, List<String> items,
        List<String> head, List<List<String>> rows, Picture picture, String href, Moment time) {

    private static final int TOP_LEVEL = 1;

    /**
     * The blocks that have something to show; an image or embed whose address is not safe is left out.
     *
     * @param now when the page is made
     */
    public static List<BodyBlock> of(List<Event.Block> blocks, Instant now) {
        List<BodyBlock> shown = new ArrayList<>();
        int level = TOP_LEVEL;
        for (Event.Block block : blocks) {
            if ("heading".equals(block.type())) {
                level = level(block, level);
            }
            BodyBlock view = of(block, level, now);
            if (view.hasContent()) {
                shown.add(view);
            }
        }
        return List.copyOf(shown);
    }

    /** The host of an embed, as people name it. */
    public String site() {
        return WebAddress.site(href);
    }

    private static BodyBlock of(Event.Block block, int level, Instant now) {
        boolean named = namesColumns(block.rows());
        return new BodyBlock(block.type(), block.text(), level, block.ordered(), block.cite(), block.items(),
                named ? block.rows().get(0) : List.of(), named ? block.rows().subList(1, block.rows().size()) : block.rows(),
                Picture.of(block.image()), WebAddress.safe(block.url()), Optional.ofNullable(Moment.of(block.time(), now)).map(Moment::withClock).orElse(null));
    }

    /** A publisher may jump from h2 to h4; the page does not, as screen readers announce the outline (WCAG 1.3.1). */
    private static int level(Event.Block heading, int before) {
        int wanted = heading.level() == null ? TOP_LEVEL + 1 : Math.max(TOP_LEVEL + 1, heading.level());
        return Math.min(6, Math.min(wanted, before + 1));
    }

    /** The event does not say which row is the head: one of words only, above others, is taken for it. */
    private static boolean namesColumns(List<List<String>> rows) {
        return rows.size() > 1 && rows.get(0).stream()
                .noneMatch(cell -> cell.isBlank() || cell.chars().anyMatch(Character::isDigit));
    }

    private boolean hasContent() {
        return switch (type) {
            case "image" -> picture != null;
            case "embed" -> href != null;
            case "entry" -> time != null;
            case "list" -> !items.isEmpty();
            case "table" -> !rows.isEmpty();
            case "paragraph", "heading", "quote" -> text != null && !text.isBlank();
            // A block of a later minor version of the contract.
            default -> false;
        };
    }
}
