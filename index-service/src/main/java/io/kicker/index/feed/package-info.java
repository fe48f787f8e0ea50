/**
 * Articles as they come: the live stream (server-sent events), Atom and JSON Feed, each with the filters of the list.
 */
package io.kicker.index.feed;
