package io.kicker.enrich.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.page.LowerCase;
import io.kicker.enrich.tag.Evidence;
import io.kicker.enrich.tag.Signal;
import io.kicker.enrich.tag.TagSignals;

/**
 * Finds the words by which a text shows its topic, as printed: first those of the lexicon, from the headline down; where it has none, the
 * headline's words that weigh most in the model.
 */
final class TextEvidence {

    // As far as one reads to see what a story is about.
    private static final int PARAGRAPHS = 5;
    private static final int CHARACTERS = 400;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,}");

    private final TopicLexicon lexicon;
    private final TopicModel model;
    private final Predicate<String> counts;
    private final List<Evidence> found = new ArrayList<>();
    private final Set<String> words = new HashSet<>();

    /** @param counts whether a code of the lexicon is of the topic */
    TextEvidence(TopicLexicon lexicon, TopicModel model, Predicate<String> counts) {
        this.lexicon = lexicon;
        this.model = model;
        this.counts = counts;
    }

    /** At most {@value Evidence#MOST}. */
    List<Evidence> of(TagSignals signals, String code) {
        find(Signal.HEADLINE, signals.headline());
        if (signals.standfirst() != null) {
            find(Signal.STANDFIRST, signals.standfirst());
        }
        signals.ownKeywords().forEach(keyword -> find(Signal.KEYWORD, keyword));
        signals.paragraphs().stream().limit(PARAGRAPHS).forEach(paragraph -> find(Signal.TEXT, paragraph));
        if (found.isEmpty()) {
            strongestWord(signals, code);
        }
        return found;
    }

    private void find(Signal signal, String whole) {
        if (found.size() == Evidence.MOST) {
            return;
        }
        String text = whole.substring(0, Math.min(CHARACTERS, whole.length()));
        String lower = LowerCase.of(text);
        // Small letters can be more characters than capitals: then the places are those of the small ones.
        String printed = lower.length() == text.length() ? text : lower;
        lexicon.scan(lower, (stem, start, end) -> {
            if (found.size() < Evidence.MOST && counts.test(lexicon.code(stem)) && words.add(lower.substring(start, end))) {
                found.add(new Evidence(signal, printed.substring(start, end)));
            }
        });
    }

    private void strongestWord(TagSignals signals, String code) {
        boolean headline = !signals.headline().isBlank();
        String text = headline || signals.paragraphs().isEmpty() ? signals.headline() : signals.paragraphs().get(0);
        int topic = model.codes().indexOf(code);
        double most = 0;
        String strongest = null;
        for (Matcher word = WORD.matcher(text); word.find();) {
            TextFeatures features = new TextFeatures();
            features.add(word.group());
            double score = model.scores(features)[topic];
            if (score > most) {
                most = score;
                strongest = word.group();
            }
        }
        if (strongest != null) {
            found.add(new Evidence(headline ? Signal.HEADLINE : Signal.TEXT, strongest));
        }
    }
}
