package io.kicker.index.store;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An article as lists need it: where it stands in each order, and its summary. Rows are written by {@link ArticleStore} alone. */
@Entity
@Immutable
@Table(name = "article")
public class ListedArticle {

    @Id
    private String id;

    private long position;

    @Column(name = "indexed_at")
    private Instant indexedAt;

    @Column(name = "sorted_at")
    private Instant sortedAt;

    private String story;

    private float relevance;

    private String summary;

    protected ListedArticle() {
    }

    public String id() {
        return id;
    }

    /** Place in the order of indexing. */
    public long position() {
        return position;
    }

    public Instant indexedAt() {
        return indexedAt;
    }

    /** What lists by publication are ordered by. */
    public Instant sortedAt() {
        return sortedAt;
    }

    /** What all copies of its text have in common; empty where it was stored before stories were told. */
    public Optional<String> story() {
        return Optional.ofNullable(story);
    }

    /** How much it is about what was searched for, 0 or more; told by lists in that order alone. */
    public float relevance() {
        return relevance;
    }

    /** {@link ArticleSummary} as JSON. */
    public String summary() {
        return summary;
    }
}
