/**
 * Submitting URLs and following each to its end: its outcome, what its page was, and the moment the article can be read.
 * It uses only what any user has: the topics and the REST interface.
 */
package io.kicker.local.follow;
