/** Decides an article's headline, standfirst, labels, language and kind, each from all the signals there are for it. */
package io.kicker.enrich.extract.fields;
