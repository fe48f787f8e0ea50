package io.kicker.enrich.extract.fields;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A heading made of several elements, which style sheets put apart: in its text lines stick together, or have a space where none is read. */
final class HeadlinePieces {

    /** What is for a part of a word, too. */
    private static final Set<String> EMPHASIS = Set.of("b", "strong", "i", "em", "u", "mark", "sub", "sup", "font");

    /** Small letters before a capital that is another word's. */
    private static final int END_OF_WORD = 3;

    private HeadlinePieces() {
    }

    /** Its text, with a space wherever one line sticks to the next. */
    static String text(Element heading) {
        if (heading.childrenSize() == 0 || sticking(heading).isEmpty()) {
            return heading.text();
        }
        Element copy = heading.clone();
        sticking(copy).forEach(piece -> piece.text(" " + piece.getWholeText()));
        return copy.text();
    }

    /** The text of a heading as metadata have it in one piece, if they have it at all. */
    static String asStated(Element heading, String printed, List<String> stated) {
        if (heading.childrenSize() == 0) {
            return printed;
        }
        String signs = withoutSpaces(printed);
        return stated.stream().filter(text -> withoutSpaces(text).equals(signs)).findFirst()
                .or(() -> stated.stream().filter(text -> isWithColon(text, printed)).findFirst()).orElse(printed);
    }

    /** Between pieces that stand below each other metadata have a colon that readers need not. */
    private static boolean isWithColon(String stated, String printed) {
        return stated.contains(": ") && printed.indexOf(':') < 0 && withoutSpaces(stated.replaceFirst(":", "")).equals(withoutSpaces(printed));
    }

    /** The pieces that stick to the one before them. */
    private static List<TextNode> sticking(Element heading) {
        List<TextNode> pieces = heading.nodeStream(TextNode.class).filter(piece -> !piece.getWholeText().isEmpty()).toList();
        return IntStream.range(1, pieces.size()).filter(i -> isSticking(pieces.get(i - 1), pieces.get(i))).mapToObj(pieces::get).toList();
    }

    private static boolean isSticking(TextNode before, TextNode piece) {
        String end = before.getWholeText();
        String start = piece.getWholeText();
        if (!Character.isLetter(start.charAt(0))) {
            return false;
        }
        return ":!?".indexOf(end.charAt(end.length() - 1)) >= 0
                || Character.isUpperCase(start.charAt(0)) && isWord(end) && !EMPHASIS.contains(piece.parent().nodeName());
    }

    private static boolean isWord(String end) {
        return end.length() >= END_OF_WORD && end.chars().skip(end.length() - END_OF_WORD).allMatch(Character::isLowerCase);
    }

    private static String withoutSpaces(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
