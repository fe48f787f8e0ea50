/**
 * Which articles tell the same story in the same words, as an agency's text at all who print it: told by the sketches of their texts when they are
 * written, so that readers ask for one word that copies have in common.
 */
package io.kicker.index.story;
