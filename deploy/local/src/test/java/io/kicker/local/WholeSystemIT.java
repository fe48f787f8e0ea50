package io.kicker.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static Run kicker(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m",
                "-Dkicker.project=" + Path.of("../..").toRealPath(), "-jar", "target/kicker-local.jar"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", "target/whole-system", "--port-offset", PORT_OFFSET));
        Path output = Path.of("target/whole-system-" + arguments[0] + ".txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroy();
            process.waitFor();
        }
        return new Run(process.exitValue(), Files.readString(output));
    }

    private record Run(int status, String output) {
    }
}
