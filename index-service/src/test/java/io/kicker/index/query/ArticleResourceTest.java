package io.kicker.index.query;

import static io.kicker.index.SampleEvent.id;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.kicker.index.Database;
import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class ArticleResourceTest {

    /** Every request is narrowed to these, as other tests use the same store. */
    private static final String SITE = "query.example";

    @BeforeAll
    static void articles() {
        Kafka.send(article("tokyo").region("JP", "Japan", "Japan").topic("medtop:15000000", "sport").language("en-GB")
                .publishedAt("2026-11-10T10:00:00Z").headline("Sumo champion retires").text("The wrestlers were running through Tokyo."));
        Kafka.send(article("berlin").region("DE", "Germany", "Deutschland").topic("medtop:11000000", "politics and government").language("de")
                .publishedAt("2026-11-11T10:00:00+01:00").headline("Häuser in Köln werden teurer").text("Die Mieten steigen in den Großstädten."));
        Kafka.send(article("lima").region("PE", "Peru", "Latin America").topic("medtop:06000000", "environment").language("es")
                .publishedAt("2026-11-12").headline("Inundaciones en la costa").text("Las lluvias inundaron la región."));
        Kafka.send(article("beijing").region("CN", "China", "中国").topic("medtop:13000000", "science and technology").language("zh-Hans")
                .publishedAt("2026-11-13T00:00:00Z").headline("北京大学校长访问上海").text("科学家发现新的行星。ニュース速報です。ＡＩと１３日。").with(event -> event.put("kind", "video")));
        Kafka.send(article("world").region("001", "World", "World").topic("medtop:16000000", "conflict, war and peace").language("tlh")
                .publishedAt("2099-01-01T00:00:00Z").headline("Qapla").text("A date that lies ahead; running, houses and flood-gates in København and Łódź."));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                assertThat(Database.value("SELECT count(*) FROM article WHERE site_host = '" + SITE + "'")).isEqualTo("5"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "filters.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void filterFindsTheArticlesItShould(String query, String pages) {
        // When
        List<String> found = ids(query == null ? "" : query);

        // Then
        List<String> expected = pages == null ? List.of() : List.of(pages.split(" ")).stream().map(SampleEvent::id).toList();
        assertThat(found).containsExactlyElementsOf(expected);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        // Given
        List<String> all = ids("");

        // When
        List<String> paged = new ArrayList<>();
        String next = "/articles?site=" + SITE + "&limit=2";
        while (next != null) {
            var page = when().get(next).then().statusCode(200).extract();
            paged.addAll(page.path("articles.id"));
            next = page.path("next");
            assertThat(page.header("Link")).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
        }

        // Then
        assertThat(paged).containsExactlyElementsOf(all);
    }

    @Test
    void readingOnInTheOrderOfIndexingGivesWhatIsNew() {
        // Given
        String last = when().get("/articles?site=" + SITE + "&sort=indexed&limit=100").then().statusCode(200).extract().path("next");
        when().get(last).then().body("articles.size()", equalTo(0)).body("next", equalTo(last));

        // When
        Kafka.send(article("new").site("new.example"));

        // Then
        String fromThere = last.replace("site=" + SITE, "site=new.example");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                assertThat(when().get(fromThere).then().extract().<List<String>>path("articles.id")).containsExactly(id("new")));
    }

    /** As one of a store that was rebuilt in a new database, which counts from one again. */
    @Test
    void whoReadOnFromAPlaceThatWasNeverGivenBeginsAgain() {
        // Given
        String beyond = "/articles?sort=indexed&site=" + SITE + "&cursor=" + new Cursor.Indexed(999_999_999).text();

        // When
        var page = when().get(beyond).then().statusCode(200).extract();

        // Then
        assertThat(page.<List<String>>path("articles.id")).hasSize(5);
        assertThat(page.<String>path("next")).doesNotContain(new Cursor.Indexed(999_999_999).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/facets?limit=5", "/articles/00000000000000000000000000000000?q=a", "/feed.atom?cursor=a", "/feed.json?utm_source=a",
            "/articles/stream?sort=indexed"})
    void everyAddressOfTheApiRefusesWhatItDoesNotKnow(String address) {
        when().get(address).then().statusCode(400).body("detail", containsString("is no parameter of this address"));
    }

    @Test
    void articleIsTheWholeEventAndKnowsItsVersion() {
        // When
        var article = when().get("/articles/" + id("tokyo")).then().statusCode(200)
                .body("headline", equalTo("Sumo champion retires")).body("provenance.extractor", equalTo("kicker-enrich/20")).extract();

        // Then
        given().header("If-None-Match", article.header("ETag")).get("/articles/" + id("tokyo")).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"another\", W/%s", "*"})
    void versionIsRecognisedHoweverItWasSent(String tags) {
        // Given
        String tag = when().get("/articles/" + id("tokyo")).header("ETag").replaceFirst("^W/", "");

        // When
        var answer = given().header("If-None-Match", tags.formatted(tag)).get("/articles/" + id("tokyo"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/articles/facets", "/feed.atom", "/feed.json", "/"})
    void cacheKeepsWhatIsCompressedApartFromWhatIsNot(String path) {
        // When
        var answer = given().header("Accept-Encoding", "gzip").accept("*/*").get(path);

        // Then
        assertThat(String.join(", ", answer.headers().getValues("Vary"))).contains("Accept-Encoding");
    }

    @Test
    void facetsCountTheSameArticlesAndRollRegionsUp() {
        // When
        var facets = when().get("/articles/facets?site=" + SITE).then().statusCode(200).header("Cache-Control", "no-cache");

        // Then
        facets.body("total", equalTo(5))
                .body("regions.find { it.code == '142' }.count", equalTo(2))
                .body("regions.find { it.code == '142' }.name", equalTo("Asia"))
                .body("regions.find { it.code == 'JP' }.count", equalTo(1))
                .body("topics.find { it.code == 'medtop:11000000' }.name", equalTo("politics and government"))
                .body("languages.find { it.code == 'de' }.name", equalTo("German"))
                .body("kinds[0].code", equalTo("article")).body("kinds[0].count", equalTo(4))
                .body("sites.code", equalTo(List.of(SITE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "limit=0            | limit",
            "limit=101          | limit",
            "limit=many         | limit",
            "sort=relevance     | sort",
            "sort=best&q=a      | sort",
            "cursor=nonsense    | cursor",
            "cursor=aTU&sort=published | cursor",
            "from=yesterday     | from",
            "to=2026-13-01      | to",
            "from=%2B99999-01-01 | from",
            "to=%2B999999999-12-31T00:00:00Z | to",
            "kind=poem          | kind",
            "q=a%00b            | q",
            "regio=142          | regio",
            "Region=142         | Region",
            "q=a&q=b            | q",
            "limit=1&limit=2    | limit",
            "region=%00         | region"})
    void parameterThatCannotBeUsedIsNamed(String query, String parameter) {
        // When
        var answer = given().urlEncodingEnabled(false).get("/articles?" + query).then();

        // Then
        answer.statusCode(400).contentType(startsWith(Problem.MEDIA_TYPE)).body("parameter", equalTo(parameter))
                .body("status", equalTo(400)).body("title", equalTo("Bad Request")).body("detail", startsWith(parameter + " "));
    }

    @ParameterizedTest
    @CsvSource({"/articles/00000000000000000000000000000000, 404", "/articles/no-id, 404", "/nothing/here, 404"})
    void errorsAreProblemDocuments(String path, int status) {
        // When
        var answer = given().accept("application/json").get(path).then();

        // Then
        answer.statusCode(status).contentType(startsWith(Problem.MEDIA_TYPE)).body("status", equalTo(status))
                .body("detail", equalTo("there is nothing at this address"));
    }

    @Test
    void whatThereIsNotIsAbsent() {
        assertThat(when().get("/articles?site=" + SITE).then().statusCode(200).extract().asString()).contains("\"site\":{").doesNotContain("null");
    }

    @Test
    void whoMayOnlyReadIsToldSo() {
        given().post("/articles").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS").body("detail", startsWith("everything here is only read"));
    }

    @Test
    void whatReadersTypeIsNeverPartOfTheStatement() {
        // Given
        String typed = "'); DROP TABLE article; --";

        // When
        given().queryParam("q", typed).queryParam("region", typed).queryParam("site", typed).get("/articles").then().statusCode(200);

        // Then
        assertThat(ids("")).hasSize(5);
    }

    @Test
    void openApiDescribesTheInterface() {
        // When
        var document = given().accept("application/json").get("/q/openapi").then();

        // Then
        document.statusCode(200).body("paths.keySet()", hasItems("/articles", "/articles/{id}", "/articles/facets"))
                .body("paths.'/articles'.get.parameters.name",
                hasItems("region", "topic", "site", "language", "from", "to", "q", "kind", "sort", "cursor", "limit"));
        document.body("components.schemas.ArticleSummary.required", hasItems("id", "site", "headline", "regions"))
                .body("components.schemas.ArticleSummary.required", not(hasItem("standfirst")))
                .body("components.schemas.ArticleSummary.properties.standfirst.type", equalTo("string"))
                .body("components.schemas.ArticleSummary.properties.image.$ref", equalTo("#/components/schemas/LeadImage"))
                .body("components.schemas.keySet()", not(hasItem("OutboundSseEvent")))
                .body("paths.'/articles/stream'.get.responses.'200'.content.'text/event-stream'.schema.$ref", equalTo("#/components/schemas/ArticleSummary"));
        when().get("/q/swagger-ui/").then().statusCode(200).body(containsString("Swagger"));
    }

    @Test
    void openApiNamesWhatIsAnsweredAtAnyAddress() {
        // When
        Map<String, Map<String, Map<String, Map<String, Object>>>> paths = given().accept("application/json").get("/q/openapi").path("paths");

        // Then
        assertThat(paths).isNotEmpty().allSatisfy((path, methods) -> assertThat(methods.get("get").get("responses")).containsKeys("200", "406", "503"));
        assertThat(paths.get("/articles").get("get").get("responses").get("503").toString())
                .contains("application/problem+json", "#/components/schemas/Problem");
    }

    private static SampleEvent article(String page) {
        return SampleEvent.of(page).site(SITE).fetchedAt("2026-11-20T00:00:00Z");
    }

    private static List<String> ids(String query) {
        return given().urlEncodingEnabled(false).get("/articles?limit=100&site=" + SITE + "&" + query).then().statusCode(200).extract().path("articles.id");
    }
}
