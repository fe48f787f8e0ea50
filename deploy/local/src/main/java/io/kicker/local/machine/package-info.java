/** What the machine must give before anything starts: a folder of our own, free ports, and no processes of an earlier run. */
package io.kicker.local.machine;
