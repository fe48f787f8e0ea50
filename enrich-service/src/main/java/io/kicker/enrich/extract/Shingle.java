package io.kicker.enrich.extract;

import java.util.List;

/** Some words in a row. */
final class Shingle {

    private Shingle() {
    }

    /** FNV-1a over the shingle's letters, then mixed, for FNV's high bits alone are poor on short input. */
    static long hash(List<String> words, int from, int length) {
        long hash = 0xcbf29ce484222325L;
        for (int w = from; w < from + length; w++) {
            String word = words.get(w);
            for (int i = 0; i <= word.length(); i++) {
                hash = (hash ^ (i < word.length() ? word.charAt(i) : ' ')) * 0x100000001b3L;
            }
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
