package io.kicker.enrich.extract;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A value with where it was found.
 *
 * @param <T> what it is
 */
public record Sourced<T>(T value, FieldSource source) {

    /** One place to look in. */
    public record Place<T>(FieldSource source, Supplier<Optional<T>> look) {
    }

    /** What was found in a place, if anything was. */
    public static <T> Optional<Sourced<T>> of(FieldSource source, Optional<T> found) {
        return found.map(value -> new Sourced<>(value, source));
    }

    public static <T> Place<T> in(FieldSource source, Supplier<Optional<T>> look) {
        return new Place<>(source, look);
    }

    /** What the first of several places has; those after it are not looked in. */
    @SafeVarargs
    public static <T> Optional<Sourced<T>> first(Place<T>... places) {
        for (Place<T> place : places) {
            Optional<T> found = place.look.get();
            if (found.isPresent()) {
                return of(place.source, found);
            }
        }
        return Optional.empty();
    }

    /** The same source of another value. */
    public Sourced<T> with(UnaryOperator<T> change) {
        return new Sourced<>(change.apply(value), source);
    }
}
