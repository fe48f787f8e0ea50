package io.kicker.ingest.poll;

import java.nio.file.Files;
import java.nio.file.Path;

import io.kicker.ingest.event.Discover;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.TrackingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SourcesFileTest {

    @TempDir
    Path folder;

    @Test
    void aLineIsASource() throws Exception {
        assertThat(read("# comment\n\nfeed  https://News.test/rss?utm_source=x   Example, world \nsitemap\thttps://news.test/map.xml\n"))
                .extracting(source -> source.as() + " " + source.url() + " " + source.label())
                .containsExactly(Discover.FEED + " https://news.test/rss Example, world",
                        Discover.SITEMAP + " https://news.test/map.xml https://news.test/map.xml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rss https://news.test/rss          | line 2 begins with none of feed, sitemap, links: rss
            feed                               | line 2 has no URL
            feed ftp://news.test/rss           | line 2 has no usable URL
            feed https://news.test/            | line 2 is there twice
            """)
    void aBadLineIsNamed(String line, String problem) {
        assertThatThrownBy(() -> read("feed https://news.test/\n" + line)).isInstanceOf(BadSources.class).hasMessageContaining(problem)
                .hasMessageContaining("sources.txt");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() throws Exception {
        assertThat(read("\uFEFFfeed https://news.test/rss\r\n")).extracting(Source::label).containsExactly("https://news.test/rss");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new SourcesFile(folder.resolve("none.txt"), urls()).read()).hasMessageContaining("none.txt");
    }

    private java.util.List<Source> read(String text) throws Exception {
        return new SourcesFile(Files.writeString(folder.resolve("sources.txt"), text), urls()).read();
    }

    private static CanonicalUrls urls() {
        return new CanonicalUrls(TrackingParameters.bundled());
    }
}
