/** The events this service publishes: enriched articles and page outcomes, as their contracts have them. */
package io.kicker.enrich.publish;
