package io.kicker.index.feed;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.kicker.index.store.ArticleSummary;
import io.kicker.index.store.Tag;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Atom (RFC 4287). */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String ID = "urn:kicker:article:";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String write(Feed feed, URI self) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new AtomFeed(xml).feed(feed, self);
            xml.close();
            return text.toString();
        } catch (XMLStreamException defect) {
            throw new IllegalStateException("the feed cannot be written as XML", defect);
        }
    }

    private void feed(Feed feed, URI self) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", self.toString());
        element("title", feed.title());
        element("updated", feed.updated().orElse(Instant.EPOCH).toString());
        link("self", FeedResource.ATOM, self.toString());
        link("alternate", "text/html", feed.page());
        person(Feed.NAME);
        for (ArticleSummary article : feed.articles()) {
            entry(article);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(ArticleSummary article) throws XMLStreamException {
        xml.writeStartElement("entry");
        if (article.language().isPresent()) {
            xml.writeAttribute("xml:lang", legal(article.language().get()));
        }
        element("id", ID + article.id());
        element("title", article.headline());
        link("alternate", "text/html", article.url());
        // Required of every entry, and to be a full time; what the publisher says comes first.
        element("updated", Feed.time(article.modifiedAt()).or(() -> Feed.time(article.publishedAt()))
                .orElseGet(() -> article.indexedAt().orElse(Instant.EPOCH).toString()));
        Optional<String> published = Feed.time(article.publishedAt());
        if (published.isPresent()) {
            element("published", published.get());
        }
        for (String author : Feed.authors(article)) {
            person(author);
        }
        categories(article.regions());
        categories(article.topics());
        if (article.standfirst().isPresent()) {
            element("summary", article.standfirst().get());
        }
        xml.writeEndElement();
    }

    private void categories(List<Tag> tags) throws XMLStreamException {
        for (Tag tag : tags) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", legal(tag.code()));
            xml.writeAttribute("label", legal(tag.name()));
        }
    }

    private void person(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", legal(address));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** XML 1.0 has no way to write most control characters (2.2), and a reader refuses the whole feed for one of them. */
    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
