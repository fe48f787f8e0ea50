package io.kicker.enrich.extract.people;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Block;

/** The guest who wrote an article, whom its first lines name: "This is a guest post by Mira, who sails". Metadata name the host. */
final class GuestPost {

    private static final Pattern BY = Pattern.compile("^(?:(?i:(?:this|the following|today['’]s post) is an? |an? )?"
            + "(?i:guest (?:post|article|column|blog(?: post)?)) (?i:written )?(?i:by|from) "
            + "|(?i:(?:dies(?:er artikel)? ist )?(?:ein )?gast(?:beitrag|artikel|kommentar)) von "
            + "|(?i:(?:ceci est un )?article invité) (?:de|par) |(?i:(?:este es un )?(?:artículo|post) invitado) (?:de|por) )"
            + "(\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}(?:\\.|[\\p{L}\\p{M}'’-]+)){0,3})(?=[,.!]|$| \\p{Ll})");

    /** Paragraphs at the beginning. */
    private static final int FIRST = 3;

    private GuestPost() {
    }

    static List<String> by(List<Block> body) {
        return body.stream().filter(Block.Paragraph.class::isInstance).limit(FIRST).map(block -> BY.matcher(block.asText())).filter(Matcher::find)
                .map(found -> found.group(1)).filter(PersonName::isPlausible).limit(1).toList();
    }
}
