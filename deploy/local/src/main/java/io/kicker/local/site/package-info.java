/**
 * The bundled news site: pages of several invented publishers, in their own styles, languages and charsets, served on
 * loopback under host names that end in {@code .localhost}. What is served and what should become of it stands in two
 * tables beside the pages.
 */
package io.kicker.local.site;
