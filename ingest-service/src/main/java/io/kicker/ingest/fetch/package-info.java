/**
 * One HTTP request, safely: the host's name is resolved here, every address is checked, and the very address that was
 * checked is connected to; header, body and time are limited while they stream. Redirects are reported, not followed.
 */
package io.kicker.ingest.fetch;
