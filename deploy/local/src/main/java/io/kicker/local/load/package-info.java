/**
 * The system under load: a generated site of many host names on loopback, every URL counted from the topic to the read
 * store, and on request each service killed on the way. The figures in the README come from here.
 */
package io.kicker.local.load;
