package io.kicker.index.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kicker.index.Database;
import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.index.feed.EventStream;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class PagesTest {

    /** Lists are narrowed to these, as other tests use the same store. */
    private static final String SITE = "pages.example";
    private static final String CROWDED_SITE = "crowded.example";
    private static final String AMERICAN_SITE = "america.example";
    private static final String ENGLISH_SITE = "english.example";
    private static final String GAP_SITE = "gap.example";
    private static final String UNDATED_SITE = "undated.example";
    private static final int CROWD = 45;
    private static final String HOSTILE = "<script>alert(1)</script> & \"quotes\" <b>bold</b> {page.title}";

    @TestHTTPResource("/")
    URI site;

    @BeforeAll
    static void articles() {
        Kafka.send(article("flood"));
        Kafka.send(article("wheat").language("ar").headline("مزارعو الدلتا يجرّبون القمح").publishedAt("2026-11-18")
                .region("EG", "Egypt", "مصر").topic("medtop:04000000", "economy, business and finance")
                .with(event -> event.putArray("kickers").add("اقتصاد").add("مصر")));
        Kafka.send(article("hostile").headline(HOSTILE).publishedAt("2026-11-16T00:00:00Z").with(PagesTest::makeHostile));
        Kafka.send(SampleEvent.of("before-the-gap").site(GAP_SITE));
        Kafka.send(SampleEvent.of("ohio").site(AMERICAN_SITE).region("US", "United States", "USA"));
        Kafka.send(SampleEvent.of("continent").site(AMERICAN_SITE).region("003", "North America", "North America"));
        Kafka.send(SampleEvent.of("colour").site(ENGLISH_SITE).language("en-GB").topic("medtop:20000065", "civil unrest"));
        Kafka.send(SampleEvent.of("words").site(ENGLISH_SITE).language("en").with(event -> event.remove(List.of("topics", "regions", "kickers", "keywords"))));
        for (int number = 0; number < CROWD; number++) {
            Kafka.send(SampleEvent.of("crowd-" + number).site(CROWDED_SITE).headline("Story " + number).text(number == 0 ? "A story." : "A tale.")
                    .publishedAt("2026-10-01T%02d:%02d:00Z".formatted(number / 60, number % 60)));
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(Database.value(
                "SELECT count(*) FROM article WHERE site_host IN ('" + String.join("', '", SITE, CROWDED_SITE, AMERICAN_SITE, ENGLISH_SITE, GAP_SITE)
                + "')")).isEqualTo("" + (CROWD + 8)));
    }

    @Test
    void theFrontPageLeadsBySectionsIntoTopicsAndRegions() {
        // When
        Document page = page("/");

        // Then
        assertThat(page.title()).isEqualTo("Kicker");
        assertThat(page.select(".lead h2 a").attr("href")).startsWith("/read/");
        assertThat(page.select("nav.sections a[href='/?region=142']").text()).startsWith("Asia ");
        assertThat(page.select("nav.sections a[href='/?topic=medtop:11000000']").text()).startsWith("Politics ");
        assertThat(page.select(".band h2 a[href='/?topic=medtop:11000000']")).isNotEmpty();
        assertThat(page.select("link[rel=alternate][type=application/atom+xml]").attr("href")).isEqualTo("/feed.atom?copies=false");
        assertThat(page.select("[data-stream]").attr("data-stream")).isEqualTo("/articles/stream?copies=false");
    }

    @Test
    void whatHasNoDateIsNoNewsAndStandsBehindWhatHasOne() {
        // Given
        Kafka.send(SampleEvent.of("undated").site(UNDATED_SITE).fetchedAt(Instant.now().toString()).with(event -> event.remove("publishedAt")));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                assertThat(page("/?site=" + UNDATED_SITE).select(".rows .card").eachAttr("data-id")).startsWith(SampleEvent.id("undated")));

        // When
        Document page = page("/");

        // Then
        assertThat(page.select(".lead .card, .latest .card").eachAttr("data-id")).hasSizeGreaterThan(5).doesNotContain(SampleEvent.id("undated"));
    }

    @Test
    void aTextOfManyIsShownOnceWithWhoElseHasIt() {
        // Given
        for (int publisher = 1; publisher <= 5; publisher++) {
            Kafka.send(SampleEvent.of("agency-" + publisher).site("agency" + publisher + ".example").headline("As told by " + publisher)
                    .publishedAt("2026-11-23T1" + publisher + ":00:00Z").fetchedAt("2026-11-24T00:00:00Z").sketch(SampleEvent.sketch("agency")));
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                assertThat(Database.value("SELECT count(*) FROM article WHERE site_host ~ 'agency.\\.example'")).isEqualTo("5"));

        // When
        String sites = "site=" + String.join("&site=", List.of("agency1.example", "agency2.example", "agency3.example", "agency4.example", "agency5.example"));
        Document list = page("/?" + sites);
        Document read = page("/read/" + SampleEvent.id("agency-2"));

        // Then
        assertThat(list.select(".rows .card").eachAttr("data-id")).containsExactly(SampleEvent.id("agency-1"));
        assertThat(list.selectFirst(".rows .card .source").text())
                .endsWith("· also at The agency2.example, The agency3.example, The agency4.example and others");
        assertThat(list.select(".rows .card .source a").eachAttr("href")).startsWith("/read/" + SampleEvent.id("agency-2"));
        assertThat(list.select(".listing-head p").text()).startsWith("5 articles, each text listed once");
        assertThat(read.select("[aria-labelledby=copies] li a").eachText()).containsExactly("As told by 1", "As told by 3", "As told by 4", "As told by 5");
        assertThat(page("/").select(".card").eachAttr("data-id")).doesNotContain(SampleEvent.id("agency-2"), SampleEvent.id("agency-5"));
        assertThat(page("/?site=agency4.example").select(".rows .card").eachAttr("data-id")).containsExactly(SampleEvent.id("agency-4"));
    }

    @Test
    void everyCardHasItsKickerAboveTheHeadline() {
        // When
        Element card = page("/?site=" + SITE + "&language=en").selectFirst(".card[data-id=" + SampleEvent.id("flood") + "]");

        // Then
        assertThat(card.select(".kicker a").eachText()).containsExactly("Politics", "Asia");
        assertThat(card.select(".kicker a").eachAttr("href")).containsExactly("/?topic=medtop:11000000", "/?region=142");
        assertThat(card.selectFirst(".kicker").nextElementSibling().text()).isEqualTo("Coastal towns agree on shared flood fund after record tides");
        assertThat(card.selectFirst("time").attr("datetime")).isEqualTo("2026-11-17T08:42:10Z");
        assertThat(card.selectFirst("img").attr("alt")).isEqualTo("Residents stack sandbags along a harbor wall at dusk");
        assertThat(card.selectFirst("img").attr("referrerpolicy")).isEqualTo("no-referrer");
    }

    @Test
    void filtersNarrowTheListAndCanBeTakenAwayOneByOne() {
        // When
        Document page = page("/?site=" + SITE + "&region=EG&q=القمح");

        // Then
        assertThat(page.select(".rows .card").eachAttr("data-id")).containsExactly(SampleEvent.id("wheat"));
        assertThat(page.select(".listing-head p").text()).startsWith("1 article");
        assertThat(page.select(".chips a").eachAttr("href")).contains("/?site=" + SITE + "&q=%D8%A7%D9%84%D9%82%D9%85%D8%AD");
        assertThat(page.select("input[name=q]").val()).isEqualTo("القمح");
        assertThat(page.select("[data-stream]").attr("data-stream")).startsWith("/articles/stream?region=EG&site=" + SITE);
    }

    @Test
    void crawlersAreLedAwayFromTheEndlessCombinationsOfFilters() {
        // When
        List<String> rules = List.of(given().get("/robots.txt").then().statusCode(200).contentType("text/plain").extract().asString().split("\n"));
        Document list = page("/?site=" + SITE);

        // Then
        assertThat(rules).contains("User-agent: *", "Disallow: /*?*&", "Disallow: /articles");
        assertThat(list.select(".facets li a")).isNotEmpty().allMatch(link -> link.attr("rel").equals("nofollow"));
    }

    @Test
    void aSearchFromAListStaysWithinIt() {
        // When
        Document page = page("/?site=" + SITE + "&region=EG&region=ID&q=flood");

        // Then
        assertThat(page.select("form.search input").stream().map(input -> input.attr("name") + "=" + input.val()))
                .containsExactly("q=flood", "region=EG", "region=ID", "site=" + SITE);
    }

    @Test
    void aSearchCanBeListedByRelevanceAndIsSoOnAllItsPages() {
        // Given
        Document newest = page("/?site=" + CROWDED_SITE + "&q=story");
        assertThat(newest.select(".orders a[aria-current]").text()).isEqualTo("Newest first");
        assertThat(newest.select("[data-stream]")).isNotEmpty();

        // When
        Document page = page(newest.select(".orders a:not([aria-current])").attr("href"));
        List<String> listed = new ArrayList<>(page.select(".rows .card").eachAttr("data-id"));
        for (Document next = page; !next.select("a[rel=next]").isEmpty();) {
            next = page(next.select("a[rel=next]").attr("href"));
            listed.addAll(next.select(".rows .card").eachAttr("data-id"));
        }

        // Then
        assertThat(listed).hasSize(CROWD).doesNotHaveDuplicates().startsWith(SampleEvent.id("crowd-0"));
        assertThat(page.select(".orders a[aria-current]").text()).isEqualTo("Most relevant first");
        assertThat(page.select(".orders a:not([aria-current])").attr("href")).isEqualTo("/?site=" + CROWDED_SITE + "&q=story");
        assertThat(page.select("[data-stream]")).as("what is new belongs nowhere in particular").isEmpty();
        assertThat(page.select("form.search input[name=sort]").val()).isEqualTo("relevance");
    }

    @Test
    void aListAsksForOtherDaysAndKeepsItsOtherFilters() {
        // When
        Element form = page("/?site=" + SITE + "&from=2026-11-17&to=2026-11-18T12:00:00Z&q=flood").selectFirst("form.days");

        // Then
        assertThat(form.select("input").stream().map(input -> input.attr("name") + "=" + input.val()))
                .containsExactly("from=2026-11-17", "to=", "site=" + SITE, "q=flood");
    }

    @Test
    void northAmericaListsItsCountriesAndWhatIsAboutAllOfIt() {
        // When
        Document list = page("/?region=003&site=" + AMERICAN_SITE);

        // Then
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                assertThat(page("/").select("nav.sections a[href='/?region=003']").text()).startsWith("North America "));
        assertThat(list.select(".rows .card").eachAttr("data-id"))
                .containsExactlyInAnyOrder(SampleEvent.id("ohio"), SampleEvent.id("continent"));
        assertThat(page("/?site=" + AMERICAN_SITE).select(".facets li a span:first-child").eachText()).doesNotHaveDuplicates();
    }

    @Test
    void aTopicBelowTheTopLevelIsCalledByItsName() {
        // When
        Document page = page("/?topic=medtop:20000065&site=" + ENGLISH_SITE);

        // Then
        assertThat(page.select("h1").text()).isEqualTo("Civil unrest from " + ENGLISH_SITE);
        assertThat(page.title()).startsWith("Civil unrest from ");
        assertThat(page.select(".chips").text()).contains("Civil unrest").doesNotContain("medtop:");
    }

    @Test
    void anArticleWithoutTagsSaysWhereItComesFromToo() {
        // When
        Document page = page("/read/" + SampleEvent.id("words"));

        // Then
        assertThat(page.select(".filed")).isEmpty();
        assertThat(page.select("footer summary").eachText()).containsExactly("Where this comes from");
    }

    @Test
    void theStreamOfAPageBeginsWhereThePageWasMade() throws Exception {
        // Given
        Element note = page("/?site=" + GAP_SITE).selectFirst("[data-stream]");

        // When
        Kafka.send(SampleEvent.of("in-the-gap").site(GAP_SITE));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().get("/articles/" + SampleEvent.id("in-the-gap")).then().statusCode(200));

        // Then
        try (EventStream stream = EventStream.open(site.resolve(note.attr("data-stream") + "&since=" + note.attr("data-since")).toString(), null)) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(stream.articles()).containsExactly(SampleEvent.id("in-the-gap")));
        }
    }

    @ParameterizedTest
    @CsvSource({"/, ?utm_source=newsletter&fbclid=x", "/?site=" + SITE + ", &utm_source=newsletter", "/about, ?utm_source=newsletter"})
    void whatTrackersAddToAnAddressChangesNothing(String path, String added) {
        assertThat(page(path + added).title()).isEqualTo(page(path).title());
    }

    @Test
    void aPlaceInTheListThatIsLeftEmptyIsItsTop() {
        assertThat(open("/?site=" + SITE + "&cursor=").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?site=" + SITE + "&language=ar", "/?site=" + ENGLISH_SITE + "&kind=article"})
    void facetsCountWhatChoosingThemWouldList(String list) {
        // When
        Document page = page(list);

        // Then
        for (Element choice : page.select(".facets li a:not([aria-current])")) {
            String listed = page(choice.attr("href")).select(".listing-head p").text();
            assertThat(listed).as(choice.text()).startsWith(choice.select(".count").text() + " article");
        }
        assertThat(page.select(".facets li a")).isNotEmpty();
    }

    @Test
    void theValueThatIsChosenIsMarked() {
        assertThat(page("/?site=" + SITE + "&language=ar").select(".facets a[aria-current]").text()).startsWith("Arabic 1");
    }

    @Test
    void olderArticlesAreReachedPageByPageEachOnce() {
        // When
        List<String> seen = new ArrayList<>();
        String next = "/?site=" + CROWDED_SITE;
        while (next != null) {
            Document page = page(next);
            seen.addAll(page.select(".rows .card h2").eachText());
            Element older = page.selectFirst("a[rel=next]");
            next = older == null ? null : older.attr("href");
        }

        // Then
        assertThat(seen).hasSize(CROWD).doesNotHaveDuplicates().startsWith("Story 44", "Story 43").endsWith("Story 0");
    }

    @Test
    void anArticleIsReadInFull() {
        // When
        Document page = page("/read/" + SampleEvent.id("flood"));

        // Then
        assertThat(page.title()).isEqualTo("Coastal towns agree on shared flood fund after record tides – The pages.example – Kicker");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://news.example/flood");
        assertThat(page.select(".byline").text()).isEqualTo("By Ayu Prameswari, Jonas Feldkamp · The pages.example · with AFP, Reuters · fg/jcg");
        assertThat(page.select(".prose > *").stream().map(Element::normalName)).containsExactly(
                "figure", "p", "p", "h2", "p", "blockquote", "ul", "div", "h3", "p", "p");
        assertThat(page.select(".prose figcaption").text())
                .isEqualTo("Residents of Semarang built the first barriers themselves © Rina Hartono/AFP/Getty Images");
        assertThat(page.select(".prose .table th").eachText()).containsExactly("Town", "Share of the fund", "Homes at risk");
        assertThat(page.select(".embed a").attr("href")).isEqualTo("https://www.youtube.com/embed/k1ck3rS4mpl");
        assertThat(page.select(".filed tbody tr").first().text()).isEqualTo("Politics Printed above the headline as “Politics” 95 %");
        assertThat(page.select(".keywords a").eachText()).containsExactly("Indonesia", "floods", "climate change", "Semarang");
        assertThat(page.select(".related h2").eachText()).containsExactly("More on this topic at The pages.example", "Top stories at The pages.example");
        assertThat(page.select(".source-links a").eachAttr("href"))
                .containsExactly("https://news.example/flood", "https://p.dw.com/p/4kIcK", "/articles/" + SampleEvent.id("flood"));
    }

    @Test
    void aTagOfThePublisherLeadsToTheArticlesThatHaveIt() {
        // Given
        Element tag = page("/read/" + SampleEvent.id("flood")).select(".keywords a").last();

        // When
        Document list = Jsoup.parse(given().accept("text/html").urlEncodingEnabled(false).get(tag.attr("href") + "&site=" + SITE).asString());

        // Then
        assertThat(tag.text()).isEqualTo("Semarang");
        assertThat(list.select(".card").eachAttr("data-id")).contains(SampleEvent.id("flood"));
    }

    @Test
    void arabicIsReadFromTheRightAndItsDateStaysADate() {
        // When
        Element story = page("/read/" + SampleEvent.id("wheat")).selectFirst("article.story");

        // Then
        assertThat(story.attr("lang")).isEqualTo("ar");
        assertThat(story.attr("dir")).isEqualTo("rtl");
        assertThat(story.select(".byline").attr("dir")).isEqualTo("ltr");
        assertThat(story.select("header .kicker [lang=ar]").eachText()).containsExactly("اقتصاد", "مصر");
        assertThat(story.selectFirst("header time").text()).isEqualTo("18 November 2026");
        assertThat(story.selectFirst("header time").attr("datetime")).isEqualTo("2026-11-18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?site=" + SITE + "&language=en", "/read/"})
    void nothingInAnArticleBecomesMarkup(String path) {
        // When
        Document page = page(path.equals("/read/") ? path + SampleEvent.id("hostile") : path);

        // Then
        assertThat(page.select("script")).hasSize(1).allMatch(script -> script.attr("src").startsWith("/js/kicker.js?v="));
        assertThat(page.select("h1 b, h2 b, .prose b, [style], svg, iframe, object")).isEmpty();
        assertThat(page.getAllElements()).noneMatch(element -> element.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("[href], [src]")).noneMatch(element -> (element.attr("href") + element.attr("src"))
                .matches("(?is)\\s*(javascript|data|vbscript):.*"));
    }

    @Test
    void aHostileHeadlineIsReadAsItWasWritten() {
        // When
        Document page = page("/read/" + SampleEvent.id("hostile"));

        // Then
        assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.select(".embed, .prose img, .related")).isEmpty();
    }

    @Test
    void aListWithNothingOnItSaysWhichFilterToDrop() {
        // When
        Document page = page("/?site=" + SITE + "&topic=medtop:17000000&q=<script>");

        // Then
        assertThat(page.select(".empty h2").text()).isEqualTo("Nothing found");
        assertThat(page.select(".empty li a").eachText())
                .containsExactly("Without Topic “Weather”", "Without Site “pages.example”", "Without Search “<script>”", "All articles");
    }

    @Test
    void aFilterThatMakesNoSenseIsExplained() {
        // When
        Response response = open("/?from=yesterday");

        // Then
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString()).select(".empty p").text()).startsWith("from is neither a date");
    }

    @Test
    void aSearchFromThereDoesNotKeepIt() {
        // When
        Document page = Jsoup.parse(open("/?from=yesterday&q=flood").asString());

        // Then
        assertThat(page.select("form.search input[type=hidden]")).isEmpty();
        assertThat(page.select("#q").attr("value")).isEqualTo("flood");
        assertThat(page.select("link[rel=alternate]").eachAttr("href")).containsExactly("/feed.atom?q=flood&copies=false", "/feed.json?q=flood&copies=false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/here", "/read/0123456789abcdef0123456789abcdef", "/read/%00", "/read/../etc"})
    void anAddressThatLeadsNowhereGivesBrowsersAPage(String path) {
        // When
        Response response = open(path);

        // Then
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(Jsoup.parse(response.asString()).select("h1").text()).isEqualTo("Page not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?site=" + SITE, "/about", "/nothing"})
    void everyPageIsLockedDownAndLight(String path) {
        // When
        Response response = open(path);

        // Then
        assertThat(response.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Set-Cookie")).isNull();
        assertThat(response.asByteArray().length).isLessThan(60_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/kicker.css", "/js/kicker.js", "/icons/favicon.svg"})
    void theFilesThatAPageNeedsAreSmall(String path) {
        // When
        Response response = open(path);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asByteArray().length).isLessThan(path.endsWith(".css") ? 20_000 : 6_000);
    }

    private static SampleEvent article(String page) {
        return SampleEvent.of(page).site(SITE);
    }

    private static void makeHostile(ObjectNode event) {
        event.put("canonicalUrl", "https://news.example@evil.example/\"onmouseover=\"alert(1)").put("shortUrl", "data:text/html,<script>alert(1)</script>");
        event.put("standfirst", HOSTILE).put("desk", HOSTILE);
        event.putArray("kickers").add(HOSTILE);
        event.putArray("authors").add(HOSTILE);
        event.putArray("agencies").add(HOSTILE);
        event.putArray("images").addObject().put("url", "javascript:alert(1)").put("alt", "\" onerror=\"alert(1)");
        event.putArray("related").addObject().put("url", "JavaScript:alert(1)").put("headline", HOSTILE);
        var body = event.putArray("body");
        body.addObject().put("type", "paragraph").put("text", HOSTILE);
        body.addObject().put("type", "quote").put("text", HOSTILE).put("cite", HOSTILE);
        body.addObject().put("type", "embed").put("text", HOSTILE).put("url", "vbscript:x");
        body.addObject().put("type", "list").putArray("items").add(HOSTILE);
        body.addObject().put("type", "table").putArray("rows").addArray().add(HOSTILE);
    }

    private static Document page(String path) {
        Response response = open(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    private static Response open(String path) {
        return given().accept("text/html,application/xhtml+xml,*/*;q=0.8").get(path);
    }
}
