package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.Letters;

/** What introduces who wrote a text, above or below it: "Jane Doe is a freelance writer who covers ports." It is about her, not about the news. */
public final class AuthorNotes {

    /** Texts among which one may stand at the beginning, and at the end. */
    private static final int FIRST = 2;
    private static final int LAST = 3;

    /** Texts of an article; a page with fewer may be about the person. */
    private static final int FEWEST = 5;

    private static final int LONGEST = 700;

    /** Behind the name, titles and a place at most; what she did one day is news, what she does is not. */
    private static final Pattern IS = Pattern.compile("(?:(?:,| [(–])[^.!?:;…]{0,45}?)? (?:is|writes|covers|joined|works|serves"
            + "|ist|schreibt|arbeitet|leitet|berichtet|kam|est|écrit|es|escribe|é|escreve|è|scrive|schrijft|är|skriver|er|jest|pisze) .+");

    /** Where the name stands in a box of its own before it, which is no part of the body. */
    private static final Pattern NAMELESS = Pattern.compile("(?:is an?|is the|writes about|covers|reports on|ist|est une?|es una?|è una?) .{20,}");

    private AuthorNotes() {
    }

    /** The body without them, and without the name or label that stands above one. */
    public static List<Block> without(List<Block> body, List<String> authors) {
        List<Block> texts = body.stream().filter(block -> block instanceof Block.Paragraph || block instanceof Block.Heading).toList();
        if (authors.isEmpty() || texts.size() < FEWEST) {
            return body;
        }
        Set<String> names = authors.stream().filter(name -> name.indexOf(' ') > 0).collect(Collectors.toSet());
        Set<String> letters = names.stream().map(Letters::of).collect(Collectors.toSet());
        List<Block> notes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean atEdge = i < FIRST || i >= texts.size() - LAST;
            String above = i == 0 ? "" : texts.get(i - 1).asText();
            if (atEdge && texts.get(i) instanceof Block.Paragraph note && note.text().length() <= LONGEST && introduces(note.text(), names, above)) {
                notes.add(note);
                if (i > 0 && (AboutAuthor.isLabel(above) || letters.contains(Letters.of(above)))) {
                    notes.add(texts.get(i - 1));
                }
            }
        }
        return notes.isEmpty() ? body : body.stream().filter(block -> notes.stream().noneMatch(note -> note == block)).toList();
    }

    /** @param above what stands before it: if that is no sentence, it is who or what the note is about, and not the author */
    private static boolean introduces(String text, Set<String> names, String above) {
        boolean nameless = above.isEmpty() || ".!?”\"".indexOf(above.charAt(above.length() - 1)) >= 0;
        return nameless && NAMELESS.matcher(text).matches() || names.stream()
                .anyMatch(name -> text.startsWith(name) && IS.matcher(text).region(name.length(), text.length()).matches());
    }
}
