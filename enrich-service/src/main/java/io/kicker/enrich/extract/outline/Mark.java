package io.kicker.enrich.extract.outline;

/**
 * What rules look for in a page, each by a selector: tags, {@code [attribute…]}, {@code .class} or a tag with one of these, in a list.
 * All are found in one pass over the page.
 */
public enum Mark {
    LINK("a[href]"),
    ANCHOR("a"),
    IMAGE("img"),
    TIME("time"),
    HEADLINE("h1"),
    UPPER_HEADING("h1, h2, h3, h4"),
    HEADING("h1, h2, h3, h4, h5, h6"),

    /** Where navigation is, and no teaser. */
    PAGE_FRAME("nav, footer, [role=navigation], [role=menu], [role=contentinfo], [class*=breadcrumb], [id*=footer], [class*=footer-], [id*=nav], [class*=language]"),
    RUNNING_TEXT("p, blockquote, figcaption"),
    ASIDE_LIST_OR_HEADING("aside, li, h2, h3, h4"),
    TEASER_ITEM("li, article, [class*=teaser], [class*=related]"),
    TEASER_HEADING("h1, h2, h3, h4, h5, h6, [class*=headline], [class*=title]"),
    TEASER_EXTRA("time, [class*=date], [class*=kicker], [class*=label], [class*=icon], [class*=duration]"),
    TEASER_TEXT("p, [class*=description], [class*=teaser-text], [class*=summary], [class*=excerpt]"),
    TEASER_DATE("time, [class*=date], [class*=timestamp]"),
    TEASER_LABEL("[class*=kicker], [class*=topline], [class*=eyebrow], [class*=category], [class*=section], [class*=rubric], [class*=rubrik], [class*=label], [class*=tag], [class*=topic], "
            + "[class*=overline], [class*=pretitle]"),
    LIVE("[class*=live]"),
    TEASER_DURATION("[class*=duration], [class*=length], [class*=play], [class*=video]"),
    SECTION_HEADING("h1, h2, h3, h4, h5, h6, [class*=section-title], [class*=heading], [class*=block-title], [class*=widget-title]");

    private final String selector;

    Mark(String selector) {
        this.selector = selector;
    }

    /** The selector as CSS. */
    public String selector() {
        return selector;
    }

    long bit() {
        return 1L << ordinal();
    }
}
