package io.kicker.enrich.extract.outline;

import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What rules look for in a page, each by a list of CSS selectors: a tag, {@code [attribute]}, {@code [attribute=value]}, {@code [attribute*=part]},
 * {@code .class}, or a tag with one of these; values in any case. All are found in one pass over the page.
 */
public enum Mark {
    LINK("a[href]"),
    ANCHOR("a"),
    SCRIPT("script"),
    META("meta"),
    /** What the standfirst's names are among. */
    STANDFIRST("[class*=standfirst], [class*=teasertext], [class*=teaser-text], [class*=intro], [class*=lead], [class*=lede], [class*=subtitle], "
            + "[class*=sub-title], [class*=subhead], [class*=sub-headline], [class*=deck], [class*=dek], [class*=summary], [class*=excerpt], "
            + "[class*=chapo], [class*=chapeau], [class*=entradilla], [class*=bajada], [class*=sottotitolo], [class*=sommario], [class*=ingres], "
            + "[class*=vorspann], [class*=abstract], [class*=strapline], [class*=article-description], [class*=articledescription], [class*=perex], "
            + "[class*=anons]"),
    PARAGRAPH_OR_SUBHEAD("p, h2"),
    CANONICAL("link[rel=canonical]"),
    SHORT_LINK("link[rel=shortlink]"),
    AMP_LINK("link[rel=amphtml]"),

    /** Where an article's own headline may be printed. */
    HEADLINE_OR_SUBHEAD("h1, [itemprop=headline], h2"),
    BYLINE("[rel=author], [itemprop*=author], [class*=byline], [class*=author-name], [class*=author-info], [class*=authorName], "
            + "[class*=author_name], .author, .authors, .autor, .autores, [class*=authors-name], [class*=article-author], [class*=articleAuthor], "
            + "[class*=__author], [class*=-author], [class*=_author], [class*=authName], [class*=auteur], [data-testid*=byline], "
            + "[data-testid*=author], .fn, .p-author, .writer, .writers, .reporter, .journalist, [id*=byline], a[href*=/author/], a[href*=/autor/], "
            + "a[href*=/auteur/], a[href*=/authors/], a[href*=/person-], a[href*=/journalist/], [class*=author-line], [class*=authorline], "
            + "a[href*=/writers/], a[href*=/writer/], a[href*=/contributors/], a[href*=/reporters/], a[href*=/autoren/], a[href*=/autores/], "
            + "a[href*=/auteurs/], a[href*=/autori/]"),
    /** Where people have pages, whoever they are. */
    PROFILE_LINK("a[href*=/people/], a[href*=/profile/], a[href*=/profiles/], a[href*=/staff/]"),
    NOT_BYLINE("aside, nav, footer, [class*=comment], [class*=related], [class*=teaser], [class*=recommend]"),
    BREADCRUMBS("[class*=breadcrumb], [id*=breadcrumb], nav[aria-label*=readcrumb], [itemtype*=BreadcrumbList]"),
    DATE_PUBLISHED("[itemprop*=datePublished]"),
    DATE_CREATED("[itemprop*=dateCreated]"),
    DATE_MODIFIED("[itemprop*=dateModified]"),
    MARKED_DATE("time[pubdate], .published, time.entry-date"),
    ASIDE("aside"),
    ANCHOR_OR_ASIDE("a, aside"),
    COLUMN("aside, [class*=sidebar]"),
    /** Where a line with a date is about something else. */
    DATED_OTHERWISE("a, aside, footer, script, style, [class*=comment], [class*=related], [class*=teaser], [class*=sidebar], [class*=copyright]"),
    CAPTION("figcaption, [class*=caption], [class*=legend]"),
    CREDIT("[class*=credit], [class*=copyright], [itemprop=copyrightHolder], [itemprop=author], [class*=photographer], [class*=attribution], "
            + "[class*=source], [class*=byline], small, cite"),
    /** What is there to press, not shown, or said by screen readers alone: no part of what is printed about an image. */
    CONTROL("button, [hidden], [role=button], [class*=visually-hidden], [class*=sr-only], [class*=screen-reader]"),
    NO_IMAGE_BOX("h1, h2, h3, li"),
    IMAGE("img"),
    FIGURE("figure"),
    NOSCRIPT("noscript"),
    /** Where a figure is no article's first picture. */
    NOT_LEAD("aside, li, [class*=sidebar], [class*=comment], [class*=related], [class*=recommend], [class*=author]"),
    IMAGE_OR_INPUT("img, input"),
    TIME("time"),
    HEADLINE("h1"),
    UPPER_HEADING("h1, h2, h3, h4"),
    HEADING("h1, h2, h3, h4, h5, h6"),

    /** Where navigation is, and no teaser. */
    PAGE_FRAME("nav, footer, [role=navigation], [role=menu], [role=contentinfo], [class*=breadcrumb], [id*=footer], [class*=footer-], [id*=nav], "
            + "[class*=language]"),
    RUNNING_TEXT("p, blockquote, figcaption"),
    ASIDE_LIST_OR_HEADING("aside, li, h2, h3, h4"),
    TEASER_ITEM("li, article, [class*=teaser], [class*=related]"),
    TEASER_HEADING("h1, h2, h3, h4, h5, h6, [class*=headline], [class*=title], [class*=titre], [class*=titulo]"),
    TEASER_EXTRA("time, [class*=date], [class*=kicker], [class*=label], [class*=icon], [class*=duration]"),
    TEASER_TEXT("p, [class*=description], [class*=teaser-text], [class*=summary], [class*=excerpt]"),
    TEASER_DATE("time, [class*=date], [class*=timestamp]"),
    TEASER_LABEL("[class*=kicker], [class*=topline], [class*=eyebrow], [class*=category], [class*=section], [class*=rubri], [class*=label], "
            + "[class*=tag], [class*=topic], [class*=overline], [class*=pretitle]"),
    LIVE("[class*=live]"),
    /** What leads to all articles with a tag. */
    TAG_LINK("a[rel*=tag], a[href*=/tag/], a[href*=/tags/], a[href*=/topic/], a[href*=/topics/], a[href*=/thema/], a[href*=/themen/], "
            + "a[href*=/theme/], a[href*=/tagg/], a[href*=/tagged/], a[href*=/etiqueta/], a[href*=/etiquetas/], "
            + "a[href*=/etiquette/], a[href*=/keyword/], a[href*=/keywords/], a[href*=/schlagwort/], a[href*=/schlagworte/], "
            + "a[href*=/schlagwoerter/], a[href*=/stichwort/], a[href*=/hashtag/], a[href*=/hashtags/], a[href*=/label/], "
            + "a[href*=/labels/], a[href*=/mot-cle/], a[href*=/motcle/], a[href*=/mots-cles/], a[href*=/mot/], a[href*=/tema/], a[href*=/temas/], "
            + "a[href*=/temi/], a[href*=/argomento/], a[href*=/argomenti/], a[href*=/subject/], a[href*=/subjects/], a[href*=/emne/], "
            + "a[href*=/emner/], a[href*=/aihe/], a[href*=/aiheet/], a[href*=/avainsana/], a[href*=/trefwoord/], a[href*=/onderwerp/], "
            + "a[href*=/onderwerpen/], a[href*=/etiket/], a[href*=/etiketler/], a[href*=/konu/], a[href*=/konular/], a[href*=/sujet/], "
            + "a[href*=/sujets/], a[href*=/assunto/], a[href*=/assuntos/], a[href*=/topico/], a[href*=/topicos/], a[href*=/temat/], "
            + "a[href*=/tematy/], a[href*=/stitek/], a[href*=/stitky/], a[href*=/cimke/], a[href*=/cimkek/], a[href*=/eticheta/], "
            + "a[href*=/oznaka/], a[href*=/all-about/], a[href*=/article_tag/]"),
    TAG_BOX("[class*=tags], [class*=tag-list], [class*=taglist], [class*=tag_list], [class*=topics], [class*=keywords], [id*=tags], [itemprop=keywords], "
            + "[class*=tag-links], [class*=taglinks], [class*=article-tag], [class*=post-tag], [class*=subjects]"),
    /** Where no tags of the article are. */
    NO_TAGS("article, [class*=sidebar], [class*=comment], [class*=teaser], [class*=recommend], [class*=widget_tag], [class*=widget-area], "
            + "[class*=related-post], [class*=related_post], [class*=most-read], [class*=trending], [class*=popular], [class*=hot-topics]"),
    TEASER_DURATION("[class*=duration], [class*=length], [class*=play], [class*=video]"),
    SECTION_HEADING("h1, h2, h3, h4, h5, h6, [class*=section-title], [class*=heading], [class*=block-title], [class*=widget-title]");

    private final String selector;
    private final Evaluator evaluator;

    Mark(String selector) {
        this.selector = selector;
        this.evaluator = Selector.evaluatorOf(selector);
    }

    /** The selector as CSS. */
    public String selector() {
        return selector;
    }

    /** Tells such elements where no outline is at hand: in a copy of a part. */
    public Evaluator evaluator() {
        return evaluator;
    }

    long bit() {
        return 1L << ordinal();
    }
}
