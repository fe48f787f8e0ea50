/**
 * The web page: what is in the read store as pages for people, rendered on the server by Qute.
 *
 * <p>The way of a request: {@link io.kicker.index.web.Pages} asks the query side, the {@link io.kicker.index.web.view views}
 * decide how everything is shown, and a template under {@code src/main/resources/templates} only places it. Every answer passes
 * {@link io.kicker.index.web.Html}. Without JavaScript the pages are complete; {@code js/kicker.js} adds the note of new
 * articles and keeps relative times true.
 */
package io.kicker.index.web;
