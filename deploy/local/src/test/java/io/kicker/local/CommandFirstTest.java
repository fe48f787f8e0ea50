package io.kicker.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandFirstTest {

    @ParameterizedTest(name = "kicker {0}")
    @CsvSource(delimiter = '|', value = {
        "''|up",
        "--once --fresh|up --once --fresh",
        "--data load|up --data load",
        "up --once|up --once",
        "submit --port-offset 100 http://a.test/|submit --port-offset 100 http://a.test/",
        "--port-offset 100 submit http://a.test/|submit --port-offset 100 http://a.test/",
        "--port-offset=100 submit http://a.test/|submit --port-offset=100 http://a.test/",
        "--data submit --fresh load --kill|load --data submit --fresh --kill",
        "--port-offset 100 sbumit|up --port-offset 100 sbumit",
        "sbumit http://a.test/|sbumit http://a.test/",
        "--port-offset|up --port-offset",
        "--help|--help",
        "--version|--version"})
    void theCommandMayStandBehindOptions(String typed, String read) {
        // Given
        String[] words = typed.isEmpty() ? new String[0] : typed.split(" ");

        // When
        String[] ordered = new CommandFirst(Kicker.commandLine()).of(words);

        // Then
        assertThat(String.join(" ", ordered)).isEqualTo(read);
    }
}
