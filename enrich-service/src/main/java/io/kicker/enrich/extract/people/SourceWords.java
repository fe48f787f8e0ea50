package io.kicker.enrich.extract.people;

import java.util.Set;

import io.kicker.enrich.extract.WordLists;

/** Words before what a table, a statement or a whole text is from ("Source: Reuters"); beside a picture they introduce its credit. */
public final class SourceWords {

    /** In small letters. */
    public static final Set<String> ALL = Set.copyOf(WordLists.of(SourceWords.class, "source-words.txt"));

    private SourceWords() {
    }
}
