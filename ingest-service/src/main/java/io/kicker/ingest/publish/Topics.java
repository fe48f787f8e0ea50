package io.kicker.ingest.publish;

/** Names of the topics, as in {@code deploy/topics/topics.txt}. */
public final class Topics {

    public static final String ARTICLE_URLS = "article-urls";
    public static final String ARTICLE_URLS_DLQ = "article-urls-dlq";
    public static final String FETCH_QUEUE = "fetch-queue";
    public static final String FETCH_QUEUE_DLQ = "fetch-queue-dlq";
    public static final String FETCH_MEMORY = "fetch-memory";
    public static final String RAW_PAGES = "raw-pages";
    public static final String URL_OUTCOMES = "url-outcomes";

    private Topics() {
    }
}
