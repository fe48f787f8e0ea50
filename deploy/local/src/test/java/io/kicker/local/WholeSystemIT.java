package io.kicker.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** The packaged launcher with the three packaged services, as a user starts them. */
class WholeSystemIT {

    // Away from the usual ports, so that a system in use beside the build does no harm.
    private static final String PORT_OFFSET = "21000";

    @Test
    void everyPageOfTheBundledSiteBecomesWhatItShould() throws Exception {
        // When
        Run run = kicker("up", "--once", "--fresh");

        // Then
        assertThat(run.output()).contains("All as expected.");
        assertThat(run.status()).isZero();
    }

    @Test
    void killingEachServiceOnTheWayLosesNothingAndDoublesNothing() throws Exception {
        // When
        Run run = kicker("load", "--urls", "300", "--hosts", "20", "--kill", "--fresh");

        // Then
        assertThat(run.output()).contains("kill -9 ingest-service", "kill -9 enrich-service", "kill -9 index-service",
                "300 URLs with 1 outcome", "300 articles in the read store, each once", "Nothing lost, nothing twice.");
        assertThat(run.status()).isZero();
    }

    @Test
    void aSubmissionToARunningSystemPrintsWhatBecameOfItAndNothingElse() throws Exception {
        // Given
        Process system = start(List.of("up", "--no-sample", "--fresh", "--data", "target/whole-system"));
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> Files.readString(output("up")).contains("Read it:"));

            // When
            Process submission = start(List.of("submit", "Otago Beacon, page 3"));
            submission.waitFor(1, TimeUnit.MINUTES);

            // Then
            assertThat(Files.readString(output("submit"))).isEqualToNormalizingNewlines("""

                    1 URL onto article-urls:

                      outcome                ms  kicker                             headline, or why not
                      invalid-url                Otago Beacon, page 3  not an http or https URL
                    """);
            assertThat(submission.exitValue()).isZero();
        } finally {
            system.destroy();
            system.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static Run kicker(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", "target/whole-system"));
        Process process = start(all);
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroy();
            process.waitFor();
        }
        return new Run(process.exitValue(), Files.readString(output(arguments[0])));
    }

    private static Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m",
                "-Dkicker.project=" + Path.of("../..").toRealPath(), "-jar", "target/kicker-local.jar"));
        command.addAll(arguments);
        command.addAll(List.of("--port-offset", PORT_OFFSET));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output(arguments.get(0)).toFile()).start();
    }

    private static Path output(String command) {
        return Path.of("target/whole-system-" + command + ".txt");
    }

    private record Run(int status, String output) {
    }
}
