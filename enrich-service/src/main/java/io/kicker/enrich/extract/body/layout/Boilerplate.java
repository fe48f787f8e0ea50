package io.kicker.enrich.extract.body.layout;

/** Why an element is no part of an article. */
public enum Boilerplate {
    NAVIGATION, FOOTER, ASIDE, FORM, HEADER, COMMENTS, TEASERS, PROMOTION, SHARING, BYLINE, CONSENT, OVERLAY, CAPTION, ADVERTISEMENT,
    /** A rule for this site says so. */
    SITE,
    /** A heading above it says that readers write here. */
    READERS
}
