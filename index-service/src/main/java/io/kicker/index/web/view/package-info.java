/**
 * What the pages show, as small records in plain Java: a kicker with its links, a time as exact as the publisher gave it, the
 * direction of a script, an address that is safe to link. Templates have no logic beyond placing these.
 */
package io.kicker.index.web.view;
