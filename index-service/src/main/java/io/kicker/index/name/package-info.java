/** What regions and topics are called here, in English and as briefly as readers of news know them: on the page, and in what is asked for. */
package io.kicker.index.name;
