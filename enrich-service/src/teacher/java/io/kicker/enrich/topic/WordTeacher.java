package io.kicker.enrich.topic;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;

/**
 * Asks the sentence model MiniLM where each word lies. Only the trainer reads the answer: nothing of this runs in the service, and the model is
 * no dependency of it. Compiled with the Maven profile {@code teacher} alone.
 */
final class WordTeacher {

    private WordTeacher() {
    }

    /** @param arguments a file with a word a line, and the file to write: each word and its 384 numbers */
    public static void main(String[] arguments) throws IOException {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
            var model = new AllMiniLmL6V2EmbeddingModel(one);
            for (String word : Files.readAllLines(Path.of(arguments[0]))) {
                out.writeUTF(word);
                for (float number : model.embed(word).content().vector()) {
                    out.writeFloat(number);
                }
            }
        } finally {
            one.shutdown();
        }
    }
}
