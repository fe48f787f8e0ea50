package io.kicker.enrich;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import io.kicker.enrich.extract.ArticleExtractor;
import io.kicker.enrich.intake.PageBytes;
import io.kicker.enrich.intake.RawPage;
import io.kicker.enrich.tag.Tagger;

/** Works on the largest pages there can be, two at a time as the service does, and prints each one's outcome. Run in a Java machine of its own. */
final class BombRun {

    static final int PAGE = 8 * 1024 * 1024;

    private static final String STORY = "<h1>A headline that an article has</h1><p>"
            + "A sentence of a story that goes on and on, with commas. ".repeat(20) + "</p>";

    static final Map<String, Supplier<String>> BOMBS = new LinkedHashMap<>();

    static {
        BOMBS.put("tags", () -> filled("<b>"));
        BOMBS.put("paragraphs", () -> filled("<p>x"));
        BOMBS.put("text beyond Latin", () -> filled("слово "));
        BOMBS.put("prose", () -> filled("<p>This is a sentence of the story, which is long enough to be one of an article.</p>"));
        BOMBS.put("links", () -> filled("<a href='/news/a-headline-12345'>A headline that is long enough</a>"));
        BOMBS.put("rows", () -> "<table>" + filled("<tr><td>1<td>2"));
        BOMBS.put("images", () -> filled("<img src=/a-picture.jpg alt=x>"));
        BOMBS.put("attributes", () -> filled("<p a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=9>"));
        BOMBS.put("one class", () -> "<p class='" + filled("share ") + "'>");
        BOMBS.put("JSON-LD", () -> "<script type='application/ld+json'>[" + filled("{\"@type\":\"NewsArticle\",\"headline\":\"a\"},") + "{}]</script>");
        BOMBS.put("JSON-LD of empty objects", () -> "<script type='application/ld+json'>[" + filled("{},") + "{}]</script>");
        BOMBS.put("state", () -> "<script>window.state={\"a\":[" + filled("{\"type\":\"p\",\"text\":\"words\"},") + "{}]}</script>");
        BOMBS.put("unclosed title", () -> "<title>" + filled("word - "));
    }

    private BombRun() {
    }

    /** As much of a piece as fills a page, behind a short article. */
    private static String filled(String piece) {
        int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
        return (piece.startsWith("<") ? STORY : "") + piece.repeat((PAGE - 2_000) / bytes);
    }

    public static void main(String[] args) {
        Stopwatch untimed = new Stopwatch() {
            @Override
            public <T> T parse(Supplier<T> step) {
                return step.get();
            }

            @Override
            public <T> T extract(Supplier<T> step) {
                return step.get();
            }

            @Override
            public <T> T tag(Supplier<T> step) {
                return step.get();
            }
        };
        PageEnricher enricher = new PageEnricher(ArticleExtractor.standard(), Tagger.standard(), untimed, Duration.ofSeconds(10));
        try (WorkLanes lanes = new WorkLanes(2, PAGE)) {
            List<CompletableFuture<Void>> open = new ArrayList<>();
            for (var bomb : BOMBS.entrySet()) {
                RawPage page = page(bomb.getKey(), bomb.getValue().get());
                open.add(lanes.submit(page.canonicalUrl(), page.body().length(), () -> enricher.enrich(page))
                        .thenAccept(enrichment -> System.out.println(bomb.getKey() + ": " + enrichment.outcome().label() + ": " + enrichment.reason())));
                if (open.size() % 3 == 0) {
                    open.forEach(CompletableFuture::join);
                }
            }
            open.forEach(CompletableFuture::join);
        }
    }

    private static RawPage page(String name, String html) {
        String url = "https://bombs.test/news/" + name.replace(' ', '-');
        return new RawPage(name, url, url, "text/html; charset=utf-8", new RawPage.Submission(name, url, Instant.EPOCH, Optional.empty(), List.of()),
                Instant.now(), Optional.empty(),
                Optional.empty(), new PageBytes(html.getBytes(StandardCharsets.UTF_8)));
    }
}
