package io.kicker.index.store;

import java.util.Optional;

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

    @Column(name = "event_id")
    private String eventId;

    private String story;

    // As text: the driver would else parse JSON into objects of its own, only for us to write them again.
    @ColumnTransformer(read = "CAST(event AS text)")
    private String event;

    protected WholeArticle() {
    }

    public String id() {
        return id;
    }

    public String eventId() {
        return eventId;
    }

    /** What all copies of its text have in common; empty where it was stored before stories were told. */
    public Optional<String> story() {
        return Optional.ofNullable(story);
    }

    /** The value of enriched-articles as JSON. */
    public String event() {
        return event;
    }
}
