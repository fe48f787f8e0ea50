/** Web sites for tests: polite ones and hostile ones, real servers on loopback. */
package io.kicker.ingest.site;
