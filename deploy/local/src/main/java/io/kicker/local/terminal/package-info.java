/** What the user sees: plain lines that also read well in a file, coloured only on a terminal. */
package io.kicker.local.terminal;
