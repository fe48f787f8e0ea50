package io.kicker.enrich.extract.people;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.FieldSource;
import io.kicker.enrich.extract.outline.Outline;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.nodes.Element;

/**
 * Who wrote an article: people and agencies apart.
 *
 * @param authors  people, in the order named
 * @param agencies news agencies in lower case
 * @param source   where the people were found, whether or not there are any
 */
public record Byline(List<String> authors, List<String> agencies, FieldSource source) {

    /**
     * @param headline where the headline is printed, or null
     * @param around  the article's innermost element that has the headline and the text, or null
     * @param bylines what the site's rules found, trusted most
     */
    public static Byline of(PageSignals signals, Element headline, Element around, List<String> bylines) {
        BylineSearch search = new BylineSearch(signals, new PrintedBylines(signals, headline, around));
        Byline ruled = search.ruled(bylines);
        return ruled.authors.isEmpty() ? search.find() : ruled;
    }

    /** This, or another that names the same people first and others; a single word more is the publisher. */
    Byline orWithMore(Byline other) {
        boolean more = other.authors.size() > authors.size() && other.authors.subList(0, authors.size()).equals(authors);
        return more && other.authors.stream().allMatch(NamesInText::isFull) ? with(other) : this;
    }

    /** This, or another if it names nobody. */
    Byline orElse(Supplier<Byline> other) {
        return authors.isEmpty() ? with(other.get()) : this;
    }

    /** This, or another if it names nobody, or only a user's name where the other has a full one. */
    Byline orBetter(Supplier<Byline> other) {
        if (authors.stream().anyMatch(NamesInText::isFull)) {
            return this;
        }
        Byline better = other.get();
        return authors.isEmpty() || better.authors.stream().anyMatch(NamesInText::isFull) ? with(better) : this;
    }

    /** This, or who the page prints as having written it: somebody else than the metadata name (who put the page there, the publisher), or these and more. */
    Byline orAsPrinted(Byline printed) {
        List<String> others = printed.authors.stream().filter(GivenNames::isFullName).filter(person -> !isAmong(authors, person)).toList();
        long same = authors.stream().filter(author -> isAmong(printed.authors, author)).count();
        if (others.isEmpty() || same > 0 && same < authors.size()) {
            return this;
        }
        List<String> all = Stream.concat(same == 0 ? Stream.empty() : authors.stream(), others.stream()).toList();
        return with(new Byline(all, printed.agencies, FieldSource.PRINTED));
    }

    /** Whether it names a person. */
    boolean names(String person) {
        return isAmong(authors, person);
    }

    private static boolean isAmong(List<String> people, String name) {
        return people.stream().anyMatch(person -> SamePerson.isNamed(person, name));
    }

    /** This, or its only author's full name if it has but the given name or the initials. */
    Byline orFuller(Supplier<Byline> other) {
        if (authors.size() != 1 || NamesInText.isFull(authors.get(0))) {
            return this;
        }
        Byline fuller = other.get();
        return fuller.authors.stream().filter(name -> SamePerson.isFuller(name, authors.get(0))).findFirst()
                .map(name -> new Byline(List.of(name), agencies, fuller.source)).orElse(this);
    }

    /** Another's people, and both their agencies. */
    private Byline with(Byline other) {
        return new Byline(other.authors, Stream.concat(agencies.stream(), other.agencies.stream()).distinct().toList(), other.source);
    }

    /** Beside a full name a single word is a brand or an agency of images. */
    Byline withoutSingleWords() {
        return new Byline(NamesInText.withoutSingleWords(authors), agencies, source);
    }

    /** This, or the guest whom the text names first, or who signs the text if nobody else is named. */
    public Byline orSigned(String headline, List<Block> body, Outline page) {
        List<String> guest = GuestPost.by(body);
        boolean another = !guest.isEmpty() && !isAmong(authors, guest.get(0));
        return another ? signed(guest)
                : orElse(() -> signed(HanByline.of(body, page))).orElse(() -> signed(KoreanByline.of(body, page)))
                .orElse(() -> signed(Signature.of(headline, body)));
    }

    private static Byline signed(List<String> names) {
        return new Byline(names, List.of(), FieldSource.TEXT);
    }
}
