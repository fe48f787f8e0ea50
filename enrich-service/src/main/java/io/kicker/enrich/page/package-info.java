/**
 * From the bytes of a fetched page to a DOM: is it HTML at all, in which charset, and parsed within bounds of time, depth
 * and number of elements whatever the bytes are. Plain Java.
 */
package io.kicker.enrich.page;
