/** robots.txt by RFC 9309: read by crawler-commons, remembered for a day, asked before every request. */
package io.kicker.ingest.robots;
