package io.kicker.enrich;

/** A small news page for tests that are not about extraction. */
final class NewsPage {

    static final String HTML = """
            <!DOCTYPE html><html lang="en"><head><title>Harbor towns share the cost of a higher sea wall | Example News</title>
            <meta property="og:site_name" content="Example News"><meta property="article:published_time" content="2026-11-22T09:30:00+01:00">
            </head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
            <article><div class="kicker"><span>Politics</span><span>Asia</span></div>
            <h1>Harbor towns share the cost of a higher sea wall</h1><p class="byline">By <a rel="author" href="/author/ayu">Ayu Prameswari</a></p>
            <p>Five harbor towns have agreed to pay for a higher sea wall together after the autumn storms flooded their markets twice in a month.</p>
            <p>The mayors signed the agreement on Saturday in the town hall of the smallest of them, which will pay the least and has the most to lose.</p>
            <h2>Work begins in spring</h2>
            <p>The first stretch of the wall is to be raised by a meter and a half, and fishermen will move their boats for the time of the work.</p>
            </article><footer>Copyright Example News</footer></body></html>
            """;

    private NewsPage() {
    }
}
