/**
 * Regions: their codes and names, the words publishers print for them, and the places that a text names. Codes are
 * ISO 3166-1 and UN M49; names in all languages and what contains what come from CLDR through ICU4J.
 */
package io.kicker.enrich.region;
