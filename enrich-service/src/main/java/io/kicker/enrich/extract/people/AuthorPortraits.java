package io.kicker.enrich.extract.people;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.Image;
import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.WordLists;

/** Pictures of an article's authors, which tell nothing of what it is about. */
public final class AuthorPortraits {

    /** What stands before a name in the text for those who do not see the picture: "Headshot of". */
    private static final List<String> BEFORE_NAMES = WordLists.of(AuthorPortraits.class, "portraits.txt").stream().map(Letters::of).toList();

    private AuthorPortraits() {
    }

    /**
     * An article's blocks without the pictures whose text alternative is an author's name and nothing else. One with a caption that does not begin with
     * the name tells of something: an author may write about herself.
     */
    public static List<Block> without(List<Block> blocks, List<String> authors) {
        Predicate<Image> portrait = of(authors);
        return blocks.stream().filter(block -> !(block instanceof Block.Picture picture && portrait.test(picture.image()))).toList();
    }

    /** Tells such pictures. */
    public static Predicate<Image> of(List<String> authors) {
        Set<String> names = authors.stream().map(Letters::of).collect(Collectors.toUnmodifiableSet());
        return image -> shows(image, names);
    }

    private static boolean shows(Image image, Set<String> names) {
        String told = image.alt().map(Letters::of).orElse("");
        boolean called = names.contains(told) || BEFORE_NAMES.stream().anyMatch(word -> told.startsWith(word) && names.contains(told.substring(word.length())));
        String caption = image.caption().map(Letters::of).orElse("");
        return called && (caption.isEmpty() || names.stream().anyMatch(caption::startsWith));
    }
}
