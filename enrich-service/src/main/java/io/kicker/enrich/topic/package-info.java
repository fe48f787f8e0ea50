/**
 * Topics: the top level of IPTC Media Topics, the words publishers print for them, and the words by which a text shows
 * its topic.
 */
package io.kicker.enrich.topic;
