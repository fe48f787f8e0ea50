/** How single things are shown, without a server. */
package io.kicker.index.web.view;
