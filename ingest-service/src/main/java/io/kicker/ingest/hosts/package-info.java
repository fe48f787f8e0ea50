/** The read-only view of the hosts this instance talks to, for operators. */
package io.kicker.ingest.hosts;
