/**
 * Rules for single sites, as data: {@code sites/<host>.json}. They say where a site prints what the general engine cannot know for
 * sure; without them it still reads the site.
 */
package io.kicker.enrich.extract.site;
