package io.kicker.index.store;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** An article with the event it came from. Rows are written by {@link ArticleStore} alone. */
@Entity
@Immutable
@Table(name = "article")
public class WholeArticle {

    @Id
    private String id;

    @Column(name = "indexed_at")
    private Instant indexedAt;

    @Column(name = "event_id")
    private String eventId;

    // As text: the driver would else parse JSON into objects of its own, only for us to write them again.
    @ColumnTransformer(read = "CAST(summary AS text)")
    private String summary;

    @ColumnTransformer(read = "CAST(event AS text)")
    private String event;

    protected WholeArticle() {
    }

    public String id() {
        return id;
    }

    public Instant indexedAt() {
        return indexedAt;
    }

    public String eventId() {
        return eventId;
    }

    /** {@link ArticleSummary} as JSON. */
    public String summary() {
        return summary;
    }

    /** The value of enriched-articles as JSON. */
    public String event() {
        return event;
    }
}
