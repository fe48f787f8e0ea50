package io.kicker.enrich.extract.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * All marks' selectors, compiled to be matched together: tags and attributes by a table each, what is in an attribute by an automaton. An instance is
 * for one page.
 */
final class Selectors {

    private static final Pattern SELECTOR = Pattern.compile("([a-z][a-z0-9]*)?(?:\\[([a-z-]+)(?:(\\*?)=([^\\]]+))?\\]|\\.([\\w-]+))?");

    private static final Map<String, OfTag> TAGS = new HashMap<>();
    private static final OfTag ANY_OTHER = new OfTag();
    private static final Map<String, OfAttribute> ATTRIBUTES = new HashMap<>();

    /** What a tag alone tells. */
    private static final class OfTag {
        private long marks;
        /** Whether some words among the classes count for this tag alone. */
        private boolean hasWords;
    }

    /** What is looked for in an attribute. */
    private static final class OfAttribute {
        private final boolean isClass;
        /** What it stands for whatever its value. */
        private final List<Word> alone = new ArrayList<>();
        private final WordFinder<Word> finder = new WordFinder<>();
        private WordFinder.Table<Word> words;

        OfAttribute(String name) {
            isClass = name.equals("class");
        }
    }

    /** Where in a value a word counts. */
    private enum Extent {
        PART, CLASS, VALUE
    }

    /** A word in an attribute: of a tag, or of all if null. */
    private record Word(long mark, String tag, Extent extent) {

        boolean isOf(String element) {
            return tag == null || tag.equals(element);
        }
    }

    static {
        for (Mark mark : Mark.values()) {
            for (String selector : mark.selector().split(",\\s*")) {
                compile(selector, mark.bit());
            }
        }
        ATTRIBUTES.values().forEach(attribute -> attribute.words = attribute.finder.table());
    }

    /** The marks of classes already met: a page's elements share most of theirs. */
    private final Map<String, Long> ofClasses = new HashMap<>(512);

    private static void compile(String selector, long mark) {
        Matcher parts = SELECTOR.matcher(selector);
        if (!parts.matches()) {
            throw new IllegalArgumentException("cannot be matched in one pass: " + selector);
        }
        String tag = parts.group(1);
        if (parts.group(5) != null) {
            add("class", parts.group(5), new Word(mark, tag, Extent.CLASS));
        } else if (parts.group(4) != null) {
            add(parts.group(2), parts.group(4), new Word(mark, tag, parts.group(3).isEmpty() ? Extent.VALUE : Extent.PART));
        } else if (parts.group(2) != null) {
            ofAttribute(parts.group(2)).alone.add(new Word(mark, tag, Extent.VALUE));
        } else {
            ofTag(tag).marks |= mark;
        }
    }

    private static void add(String attribute, String word, Word meaning) {
        ofAttribute(attribute).finder.add(word, meaning);
        if (meaning.tag != null && attribute.equals("class")) {
            ofTag(meaning.tag).hasWords = true;
        }
    }

    private static OfAttribute ofAttribute(String name) {
        return ATTRIBUTES.computeIfAbsent(name, OfAttribute::new);
    }

    private static OfTag ofTag(String tag) {
        return TAGS.computeIfAbsent(tag, name -> new OfTag());
    }

    /** The bits of all marks that an element has. */
    long marks(Element element) {
        String tag = element.normalName();
        OfTag ofTag = TAGS.getOrDefault(tag, ANY_OTHER);
        long marks = ofTag.marks;
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                OfAttribute wanted = ATTRIBUTES.get(attribute.getKey());
                if (wanted != null) {
                    boolean shared = wanted.isClass && !ofTag.hasWords;
                    marks |= shared ? ofClasses(wanted, attribute.getValue()) : marks(wanted, attribute.getValue(), tag);
                }
            }
        }
        return marks;
    }

    private long ofClasses(OfAttribute wanted, String classes) {
        Long known = ofClasses.get(classes);
        if (known == null) {
            known = marks(wanted, classes, null);
            ofClasses.put(classes, known);
        }
        return known;
    }

    private static long marks(OfAttribute wanted, String value, String tag) {
        long marks = 0;
        for (int i = 0; i < wanted.alone.size(); i++) {
            marks |= wanted.alone.get(i).isOf(tag) ? wanted.alone.get(i).mark : 0;
        }
        WordFinder.Table<Word> words = wanted.words;
        int state = 0;
        for (int i = words.next(value, 0); i < value.length(); i = state == 0 ? words.next(value, i + 1) : i + 1) {
            state = words.move(state, value.charAt(i));
            if (words.isEnding(state)) {
                marks |= marks(words.endingIn(state), value, i + 1, tag);
            }
        }
        return marks;
    }

    /** @param to where the words end */
    private static long marks(List<WordFinder.Found<Word>> found, String value, int to, String tag) {
        long marks = 0;
        for (int i = 0; i < found.size(); i++) {
            Word word = found.get(i).meaning();
            if (word.isOf(tag) && counts(word.extent, value, to - found.get(i).length(), to)) {
                marks |= word.mark;
            }
        }
        return marks;
    }

    private static boolean counts(Extent extent, String value, int from, int to) {
        return switch (extent) {
            case PART -> true;
            case CLASS -> (from == 0 || Character.isWhitespace(value.charAt(from - 1))) && (to == value.length() || Character.isWhitespace(value.charAt(to)));
            case VALUE -> from == 0 && to == value.length();
        };
    }
}
