package io.kicker.index;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Readers who ask for the newest articles, all at once. */
public final class Readers {

    private static final Executor EACH_ON_ITS_OWN = Executors.newCachedThreadPool();

    private Readers() {
    }

    /** The statuses that they get; they have asked when this returns. */
    public static List<CompletableFuture<Integer>> ask(int readers) {
        return IntStream.range(0, readers)
                .mapToObj(reader -> CompletableFuture.supplyAsync(() -> given().get("/articles").statusCode(), EACH_ON_ITS_OWN)).toList();
    }
}
