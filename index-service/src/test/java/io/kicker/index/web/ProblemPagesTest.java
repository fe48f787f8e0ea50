package io.kicker.index.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import io.kicker.index.Database;
import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.index.query.Problem;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for cannot be had: browsers are told so by a page of the site, programs by a problem document. */
@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class ProblemPagesTest {

    // Where SampleEvent puts the page "spoilt".
    private static final String SPOILT = "/read/a0b26ccc3286263ed1588374d830a63c";

    @BeforeAll
    static void anArticleThatCannotBeShown() {
        String here = " WHERE id = '" + SampleEvent.id("spoilt") + "'";
        Kafka.send(SampleEvent.of("spoilt"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(Database.value("SELECT count(*) FROM article" + here)).isEqualTo("1"));
        Database.run("UPDATE article SET event = '[]'" + here);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "GET  | /nothing/here                          | 404 | Page not found",
            "GET  | /read/0123456789abcdef0123456789abcdef | 404 | Page not found",
            "GET  | " + SPOILT + "                         | 500 | Something went wrong here",
            "POST | /                                      | 405 | This cannot be answered",
            "GET  | /feed.atom?from=yesterday              | 400 | This cannot be answered"})
    void browsersAreToldByAPage(String method, String path, int status, String heading) {
        // When
        Response answer = given().accept("text/html,application/xhtml+xml,*/*;q=0.8").request(method, path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.headers().getValues("Vary").toString()).contains("Accept,", "Accept-Encoding");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.title()).isEqualTo(heading + " – Kicker");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "GET  | /nothing/here                              | 404",
            "GET  | /read/0123456789abcdef0123456789abcdef     | 404",
            "GET  | /articles/0123456789abcdef0123456789abcdef | 404",
            "GET  | " + SPOILT + "                             | 500",
            "POST | /                                          | 405",
            "GET  | /feed.atom?from=yesterday                  | 400"})
    void programsAreToldByAProblemDocument(String method, String path, int status) {
        // When
        Response answer = given().accept("*/*").request(method, path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith(Problem.MEDIA_TYPE);
        assertThat(answer.headers().getValues("Vary")).contains("Accept");
    }
}
