package io.kicker.enrich.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A block of an article's body. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Picture.class, name = "image"),
        @JsonSubTypes.Type(value = Block.Embed.class, name = "embed"),
        @JsonSubTypes.Type(value = Block.Entry.class, name = "entry")})
public sealed interface Block {

    /** What stands between two blocks of plain text. */
    String BETWEEN = "\n\n";

    /** The block as plain text; empty for what is not text. */
    default String asText() {
        return "";
    }

    /** Running text; preformatted text has line breaks. */
    record Paragraph(String text) implements Block {
        @Override
        public String asText() {
            return text;
        }
    }

    /**
     * A subheading.
     *
     * @param level 2 to 6, as in h2 to h6
     */
    record Heading(int level, String text) implements Block {
        @Override
        public String asText() {
            return text;
        }
    }

    /**
     * A quotation set apart.
     *
     * @param cite who said it
     */
    record Quote(String text, Optional<String> cite) implements Block {
        @Override
        public String asText() {
            return cite.map(who -> text + "\n— " + who).orElse(text);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether it is numbered
     */
    record Listing(boolean ordered, List<String> items) implements Block {
        @Override
        public String asText() {
            return String.join("\n", items);
        }
    }

    /**
     * A table of data.
     *
     * @param rows cells by row
     */
    record Table(List<List<String>> rows) implements Block {
        @Override
        public String asText() {
            return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        }
    }

    /** An image in its place in the text. */
    record Picture(Image image) implements Block {
    }

    /**
     * Something embedded: a video, a post, a map.
     *
     * @param url  absolute address of what is embedded
     * @param text its title
     */
    record Embed(String url, Optional<String> text) implements Block {
    }

    /**
     * The beginning of an entry of a live blog: what follows it, up to the next one, is its text.
     *
     * @param time when it was published; absent where the page prints a time of day alone and nothing tells which day
     */
    record Entry(Optional<PageDate> time) implements Block {
    }

    /** Blocks as plain text, a blank line between them. */
    static String text(List<Block> blocks) {
        return beginning(blocks, Integer.MAX_VALUE);
    }

    /** The beginning of {@link #text}, whole blocks of no fewer letters than these, or all of it. */
    static String beginning(List<Block> blocks, int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size() && text.length() < letters; i++) {
            String part = blocks.get(i).asText();
            text.append(part.isEmpty() || text.isEmpty() ? "" : BETWEEN).append(part);
        }
        return text.toString();
    }

    /** The length of {@link #text}. */
    static int length(List<Block> blocks) {
        int length = 0;
        for (Block block : blocks) {
            int part = block.asText().length();
            length += part == 0 || length == 0 ? part : BETWEEN.length() + part;
        }
        return length;
    }
}
