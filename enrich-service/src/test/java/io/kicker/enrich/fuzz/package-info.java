/** Pages made by chance to break the extractor: a few hundred on each build, as many as one likes by hand, and those that once broke it for ever. */
package io.kicker.enrich.fuzz;
