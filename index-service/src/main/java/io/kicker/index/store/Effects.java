package io.kicker.index.store;

import java.util.Set;

/**
 * What a batch did to the store. What is in none of them was stale: the store had that version, or a newer one.
 *
 * @param inserted ids of articles that were not there
 * @param updated  ids of articles that replaced an older version
 * @param deleted  how many articles were removed
 * @param lastPosition of what was written; 0 if nothing was
 */
public record Effects(Set<String> inserted, Set<String> updated, int deleted, long lastPosition) {
}
