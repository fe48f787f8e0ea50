package io.kicker.enrich.extract.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * All marks' selectors, compiled to be matched together: tags by a table, words in classes, ids and addresses by one automaton each, and what
 * else there is by jsoup, for elements alone that have the attribute. An instance is for one page.
 */
final class Selectors {

    private static final Pattern SIMPLE = Pattern.compile("([a-z][a-z0-9]*)?(?:\\[(class|id|href)\\*=([^\\]]+)\\]|\\.([\\w-]+))?");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\[([a-z-]+)[^\\]]*\\]$");

    private static final Map<String, Long> TAGS = new HashMap<>();
    private static final Map<String, OfAttribute> ATTRIBUTES = new HashMap<>();
    /** Tags that have words of their own among the classes. */
    private static final Set<String> TAGS_WITH_WORDS = new HashSet<>();

    /** What is looked for in an attribute. */
    private record OfAttribute(WordFinder.Table<Word> words, List<Other> others) {
    }

    /** A word in an attribute: of a tag, or of all if null; as a whole class, or anywhere. */
    private record Word(long mark, String tag, boolean whole) {
    }

    /** A selector that jsoup matches. */
    private record Other(long mark, Evaluator selector) {
    }

    static {
        Map<String, WordFinder<Word>> finders = new HashMap<>();
        Map<String, List<Other>> others = new HashMap<>();
        for (Mark mark : Mark.values()) {
            for (String selector : mark.selector().split(",\\s*")) {
                compile(selector, mark.bit(), finders, others);
            }
        }
        Set<String> attributes = new HashSet<>(finders.keySet());
        attributes.addAll(others.keySet());
        attributes.forEach(name -> ATTRIBUTES.put(name, new OfAttribute(finders.getOrDefault(name, new WordFinder<>()).table(), others.getOrDefault(name, List.of()))));
    }

    /** The marks of classes already met: a page's elements share most of theirs. */
    private final Map<String, Long> ofClasses = new HashMap<>();

    private static void compile(String selector, long mark, Map<String, WordFinder<Word>> finders, Map<String, List<Other>> others) {
        Matcher simple = SIMPLE.matcher(selector);
        if (!simple.matches()) {
            Matcher attribute = ATTRIBUTE.matcher(selector);
            if (!attribute.find()) {
                throw new IllegalArgumentException("cannot be matched in one pass: " + selector);
            }
            others.computeIfAbsent(attribute.group(1), name -> new ArrayList<>()).add(new Other(mark, Selector.evaluatorOf(selector)));
        } else if (simple.group(2) != null) {
            finders.computeIfAbsent(simple.group(2), name -> new WordFinder<>()).add(simple.group(3), new Word(mark, simple.group(1), false));
        } else if (simple.group(4) != null) {
            finders.computeIfAbsent("class", name -> new WordFinder<>()).add(simple.group(4), new Word(mark, simple.group(1), true));
            TAGS_WITH_WORDS.add(simple.group(1));
        } else {
            TAGS.merge(simple.group(1), mark, (one, other) -> one | other);
        }
    }

    /** The bits of all marks that an element has. */
    long marks(Element element) {
        long marks = TAGS.getOrDefault(element.normalName(), 0L);
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                OfAttribute wanted = ATTRIBUTES.get(attribute.getKey());
                if (wanted != null) {
                    marks |= marks(wanted, attribute, element);
                }
            }
        }
        return marks;
    }

    private long marks(OfAttribute wanted, Attribute attribute, Element element) {
        String tag = element.normalName();
        boolean shared = attribute.getKey().equals("class") && !TAGS_WITH_WORDS.contains(tag);
        long marks = shared ? ofClasses.computeIfAbsent(attribute.getValue(), classes -> marks(wanted.words, classes, tag)) : marks(wanted.words, attribute.getValue(), tag);
        for (Other other : wanted.others) {
            marks |= other.selector.matches(element, element) ? other.mark : 0;
        }
        return marks;
    }

    private static long marks(WordFinder.Table<Word> words, String value, String tag) {
        long marks = 0;
        int state = 0;
        for (int i = words.next(value, 0); i < value.length(); i = state == 0 ? words.next(value, i + 1) : i + 1) {
            state = words.move(state, value.charAt(i));
            List<WordFinder.Found<Word>> found = words.endingIn(state);
            for (int f = 0; found != null && f < found.size(); f++) {
                Word word = found.get(f).meaning();
                if ((word.tag == null || word.tag.equals(tag)) && (!word.whole || isWhole(value, i + 1 - found.get(f).length(), i + 1))) {
                    marks |= word.mark;
                }
            }
        }
        return marks;
    }

    private static boolean isWhole(String value, int from, int to) {
        return (from == 0 || Character.isWhitespace(value.charAt(from - 1))) && (to == value.length() || Character.isWhitespace(value.charAt(to)));
    }
}
