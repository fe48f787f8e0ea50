package io.kicker.enrich.extract.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import io.kicker.enrich.extract.PageAddress;
import io.kicker.enrich.extract.Site;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SiteNameTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/site-names.csv", delimiter = '|', numLinesToSkip = 1)
    void aSiteHasTheNameThatItsReadersKnow(String host, String publisher, String property, String website, String app, String title, String name) {
        // Given
        String address = "https://" + host + "/news/ferries";
        Document page = Jsoup.parse("", address);
        page.title(title);
        meta(page, "property", "og:site_name", property);
        meta(page, "name", "apple-mobile-web-app-title", app);
        jsonLd(page, "{'@type':'NewsArticle','headline':'Ferries to run','publisher':{'@type':'Organization','name':'%s'}}", publisher);
        jsonLd(page, "{'@type':'WebSite','name':'%s'}", website);

        // When
        Site site = Publisher.of(PageSignals.read(page, new PageAddress(address, address, Optional.empty(), Instant.EPOCH)), address,
                "Ferries to run", Optional.empty());

        // Then
        assertThat(site.name()).isEqualTo(name);
    }

    private static void meta(Document page, String attribute, String name, String content) {
        if (content != null) {
            page.head().appendElement("meta").attr(attribute, name).attr("content", content);
        }
    }

    private static void jsonLd(Document page, String template, String name) {
        if (name != null) {
            DataNode json = new DataNode(String.format(template, name).replace('\'', '"'));
            page.head().appendElement("script").attr("type", "application/ld+json").appendChild(json);
        }
    }
}
