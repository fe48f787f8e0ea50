package io.kicker.enrich.extract.teaser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.AddressList;
import io.kicker.enrich.extract.PictureFile;
import io.kicker.enrich.extract.Teaser;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
import io.kicker.enrich.extract.people.BylineLines;
import io.kicker.enrich.page.Deadline;
import org.jsoup.nodes.Element;

/**
 * Finds teasers: links whose text is a headline, outside the article's own text and the page's navigation. What stands in the same
 * box belongs to the teaser: its picture, label, text, date and duration.
 */
public final class Teasers {

    private static final int MOST = 120;

    /** Links looked at. */
    private static final int MOST_LINKS = 2_000;
    private static final int SHORTEST_HEADLINE = 18;
    private static final int FEWEST_IN_SECTION = 2;

    /** An article's number or its file in a folder; sections have files too: "/technology.html", "/technology/index.html". */
    private static final Pattern OF_ARTICLE = Pattern.compile("\\d{4}|[^/]/[^/]+/(?!index\\.)[^/]*\\.html?$");
    // A shorter path is a section's, not an article's.
    private static final int SHORTEST_PATH = 8;

    /** Profiles on networks, and where readers sign in. */
    private static final AddressList NONE = AddressList.of(Teasers.class, "no-teasers.txt");

    /** Pages of authors and topics. */
    private static final AddressList LISTS = AddressList.of(Teasers.class, "lists-of-articles.txt");

    private static final Pattern OF_DAY = Pattern.compile("/\\d{4}/\\d\\d?/");

    /** What a site offers beside articles. */
    private static final AddressList SERVICES = AddressList.of(Teasers.class, "services.txt");

    /** A day, or more words than names of topics have: some sites keep articles in their topic's folder. */
    private static final Pattern OF_HEADLINE = Pattern.compile("/\\d{4}/\\d\\d?/|/(?:[^/-]+-){6,}[^/-]+/?$");

    private final String base;
    private final Box body;
    private final String self;
    private final String selfEncoded;
    private final StoryAddress stories;
    /** Whether the page is filed under such a word itself. */
    private final boolean ofService;
    private final boolean monthFirst;
    private final UnaryOperator<String> imageAddress;
    private final Map<String, Teaser> found = new LinkedHashMap<>();
    /** The article's headline, authors and tags. */
    private final Set<String> own;
    /** Those and the headlines of the teasers found. */
    private final Set<String> headlines;

    private Teasers(String base, Box body, String self, Set<String> own, boolean monthFirst, UnaryOperator<String> imageAddress) {
        this.base = base;
        this.body = body;
        this.self = self;
        this.stories = new StoryAddress(self);
        this.ofService = SERVICES.has(Addresses.fromPath(self));
        this.selfEncoded = URLEncoder.encode(self, StandardCharsets.UTF_8);
        this.monthFirst = monthFirst;
        this.imageAddress = imageAddress;
        this.own = own;
        this.headlines = new HashSet<>(own);
    }

    /**
     * @param page the page
     * @param body the element of the article's text, or null
     * @param self the article's own address
     * @param own  the article's headline, as it may be printed, its authors and its tags: what is called so is no other article
     */
    public static List<Teaser> of(Outline page, Element body, String self, Set<String> own, boolean monthFirst,
            UnaryOperator<String> imageAddress, Deadline deadline) {
        Teasers teasers = new Teasers(page.baseUri(), page.box(body), self, own, monthFirst, imageAddress);
        int looked = 0;
        boolean behindHeadline = page.page().first(Mark.HEADLINE) == null;
        for (Box box : page.boxes()) {
            behindHeadline |= box.is(Mark.HEADLINE);
            if (!box.is(Mark.LINK)) {
                continue;
            }
            if (teasers.found.size() >= MOST || looked++ > MOST_LINKS) {
                break;
            }
            teasers.read(box, behindHeadline, deadline);
        }
        return teasers.withoutSections();
    }

    /** A short headline above those of several others is their section's name that leads to its page. */
    private List<Teaser> withoutSections() {
        Map<String, Integer> below = new HashMap<>();
        found.values().forEach(teaser -> teaser.section().ifPresent(section -> below.merge(section, 1, Integer::sum)));
        return found.values().stream().filter(teaser -> below.getOrDefault(teaser.headline(), 0) < FEWEST_IN_SECTION).toList();
    }

    /** In the page's frame links lead to sections, and before the headline a list of links is a menu. */
    private void read(Box link, boolean behindHeadline, Deadline deadline) {
        if (link.isWithin(Mark.PAGE_FRAME)) {
            return;
        }
        deadline.check();
        Box heading = TeaserBox.heading(link);
        String headline = TeaserHeadline.in(heading != null ? heading : link);
        if (headline.length() < (heading != null ? 8 : SHORTEST_HEADLINE) || headline.length() > 250
                || own.contains(headline) || isAddress(headline)) {
            return;
        }
        boolean listed = heading == null && behindHeadline && TeaserBox.isListed(link);
        if (heading == null && !listed || isApart(link)) {
            return;
        }
        if (BylineLines.isNoHeadline(headline)) {
            headlines.add(headline);
            return;
        }
        Optional<String> url = Addresses.absolute(base, link.element().attr("href")).filter(address -> !isReply(address)).map(Addresses::withoutFragment)
                .filter(this::isOther);
        url.filter(address -> !isKnown(address)).ifPresent(address -> {
            Box printed = heading != null ? heading : link;
            Box box = TeaserBox.around(printed, link, body);
            Teaser teaser = TeaserBox.teaser(box, printed, SectionHeading.of(box, headlines::contains), address, headline, monthFirst, imageAddress);
            boolean card = teaser.published().isPresent() || teaser.image().isPresent() && teaser.standfirst().isPresent();
            if (card || stories.is(address, headline)) {
                found.put(address, teaser);
            }
        });
        // A shorter one may be a section's name that leads to its page.
        if (url.filter(address -> headline.length() >= SHORTEST_HEADLINE || OF_ARTICLE.matcher(address).find()).isPresent()) {
            headlines.add(headline);
            headlines.add((heading != null ? heading : link).text().strip());
        }
    }

    /** Lists of sources print no more of theirs. */
    private static boolean isAddress(String headline) {
        return headline.indexOf(' ') < 0 && (headline.contains("://") || headline.startsWith("www."));
    }

    /** Whether a link to the same page had a headline; of short ones the last counts. */
    private boolean isKnown(String address) {
        Teaser known = found.get(address);
        return known != null && known.headline().length() >= SHORTEST_HEADLINE;
    }

    /** Within running text a link is a link. */
    private boolean isApart(Box link) {
        Box paragraph = link.closest(Mark.RUNNING_TEXT);
        return body != null && paragraph != null && !link.isWithin(Mark.ASIDE_LIST_OR_HEADING) && paragraph != body && body.contains(paragraph)
                && paragraph.textLength() > link.textLength() * 2;
    }

    /** Whether readers write below this page: blogs link that place with a query of its own. */
    private boolean isReply(String address) {
        return address.endsWith("#respond") && Addresses.withoutQueryAndFragment(address).equals(Addresses.withoutQueryAndFragment(self));
    }

    private boolean isOther(String url) {
        return Addresses.fromPath(url).length() > SHORTEST_PATH && !isOfThis(url) && !AddressList.BUTTONS.has(url) && !NONE.has(url)
                && !isOfList(url) && !isOfService(url) && PictureFile.endingAt(url).isEmpty();
    }

    private boolean isOfService(String url) {
        return !ofService && SERVICES.has(Addresses.fromPath(url)) && !OF_DAY.matcher(url).find();
    }

    private static boolean isOfList(String url) {
        // Low lines part the words of headlines too: "/search_for_the_boat".
        String address = Addresses.withoutQuery(url).replace('_', '-');
        return LISTS.has(address) && !OF_HEADLINE.matcher(address).find();
    }

    /** Whether it is the article itself, though it may be another view of it, or where it is shared. */
    private boolean isOfThis(String url) {
        int query = url.indexOf('?');
        return url.equals(self) || query > 0 && (url.substring(0, query).equals(self) || url.indexOf(selfEncoded, query) > 0 || url.indexOf(self, query) > 0);
    }
}
