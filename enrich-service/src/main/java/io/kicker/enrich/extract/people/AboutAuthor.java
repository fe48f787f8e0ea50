package io.kicker.enrich.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Bold;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;

/** Who is introduced below a text: under "About the author", or in a box with her picture and a few words that begin with her name. */
final class AboutAuthor {

    private static final Pattern LABEL = Pattern.compile("(?iu)(?:about the authors?|über (?:den autor|die autorin)|zu[rm] autor(?:in)?"
            + "|à propos de l['’]aut(?:eure?|rice)|sobre (?:el autor|la autora|o autor|a autora)"
            + "|(?:sull['’]|l['’])autor[ei]|over de auteur|om författaren|об авторе)\\s*:?");
    private static final int SHORTEST_LABEL = 9;
    private static final int LONGEST_LABEL = 24;

    private static final String IS = "(?:,| (?:is|was|has|works|writes|ist|war|arbeitet|schreibt|est|écrit|es|escribe|è|scrive|é)) ";
    private static final Pattern INTRODUCED = Pattern.compile("^((?:(?:Prof|Dr)\\.? ){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]+(?: [\\p{L}\\p{M}'’.-]+){1,3}?)" + IS);

    /** A list of people has more. */
    private static final int MOST = 1;

    /** Letters of the box with a picture, a name and a few words. */
    private static final int LONGEST_BOX = 1200;
    private static final int UP = 4;

    private AboutAuthor() {
    }

    /** Below a headline; none where several are introduced: those are whom the article is about. */
    static List<String> of(Box headline, List<Box> boxes) {
        List<Box> below = boxes.subList(boxes.indexOf(headline) + 1, boxes.size());
        List<String> labelled = below.stream().map(AboutAuthor::underLabel).flatMap(Optional::stream).distinct().limit(MOST + 1L).toList();
        List<String> named = !labelled.isEmpty() ? labelled
                : below.stream().map(box -> inBox(box, headline)).flatMap(Optional::stream).distinct().limit(MOST + 1L).toList();
        return named.size() == MOST ? named : List.of();
    }

    /** Whether a line is what stands above one. */
    static boolean isLabel(String line) {
        return line.length() >= SHORTEST_LABEL && line.length() <= LONGEST_LABEL && LABEL.matcher(line).matches();
    }

    private static Optional<String> underLabel(Box label) {
        boolean mayBeOne = label.textLength() >= SHORTEST_LABEL && label.textLength() <= LONGEST_LABEL && isBeforeFewWords(label);
        if (!mayBeOne || !isLabel(label.text()) || label.isWithin(Mark.PAGE_FRAME)) {
            return Optional.empty();
        }
        Box after = label.after();
        return Stream.concat(introduced(after.text()).stream(), after.all().stream().map(Box::text).filter(GivenNames::isFullName)).findFirst();
    }

    private static boolean isBeforeFewWords(Box box) {
        return box.after() != null && box.after().textLength() <= LONGEST_BOX;
    }

    private static Optional<String> introduced(String text) {
        Matcher name = INTRODUCED.matcher(text);
        return name.find() ? Optional.of(name.group(1)).filter(GivenNames::mayBeFullName) : Optional.empty();
    }

    /** A name that is the picture's, too, and with which the words below begin. */
    private static Optional<String> inBox(Box name, Box headline) {
        boolean mayBeOne = BylineLines.isAsLong(name) && isBeforeFewWords(name) && !name.isWithin(Mark.TEASER_ITEM, headline);
        return mayBeOne && (name.is(Mark.HEADING) ? isIntroducedBesidePicture(name) : isBelowPicture(name)) ? Optional.of(name.text()) : Optional.empty();
    }

    /** In bold, in the paragraph below the picture's. */
    private static boolean isBelowPicture(Box name) {
        Box picture = Bold.is(name.name()) ? name.parent().before() : null;
        return picture != null && name.before() == null && isPictured(name, picture) && GivenNames.isFullName(name.text());
    }

    private static boolean isIntroducedBesidePicture(Box name) {
        if (introduced(name.after().text()).filter(name.text()::equals).isEmpty()) {
            return false;
        }
        Box around = name;
        for (int up = 0; up < UP && around.parent() != null && around.parent().textLength() <= LONGEST_BOX; up++) {
            around = around.parent();
        }
        return isPictured(name, around);
    }

    private static boolean isPictured(Box name, Box around) {
        return around.all(Mark.IMAGE).stream().anyMatch(image -> image.element().attr("alt").strip().equalsIgnoreCase(name.text()));
    }
}
