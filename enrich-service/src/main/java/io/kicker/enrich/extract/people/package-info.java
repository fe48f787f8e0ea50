/** Decides who wrote an article and which agencies it comes from: people only, from what is stated, printed above the text and signed below it. */
package io.kicker.enrich.extract.people;
