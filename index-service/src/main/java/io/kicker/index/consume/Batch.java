package io.kicker.index.consume;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.kicker.index.store.ArticleRow;
import io.kicker.index.store.Changes;

/** Several changes in their order on the topic, folded into what they come to together. */
final class Batch {

    private Batch() {
    }

    /**
     * For each article: a withdrawal undoes everything before it; of the versions after it, or of all, the newest is kept.
     */
    static Changes folded(List<Change> changes) {
        Set<String> withdrawn = new HashSet<>();
        Map<String, ArticleRow> rows = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.Keep keep) {
                rows.merge(keep.id(), keep.row(), (kept, next) -> next.isNewerThan(kept) ? next : kept);
            } else {
                withdrawn.add(change.id());
                rows.remove(change.id());
            }
        }
        return new Changes(withdrawn, rows.values());
    }
}
