/** Finds the entries of live blogs and the time of each, stated, marked up or printed. */
package io.kicker.enrich.extract.body.live;
