/** The pages as a browser gets them, from events on the broker through the real store. */
package io.kicker.index.web;
