package io.kicker.enrich;

import java.util.function.Supplier;

/** Times the steps of a page's way. */
interface Stopwatch {

    <T> T parse(Supplier<T> step);

    <T> T extract(Supplier<T> step);

    <T> T tag(Supplier<T> step);
}
