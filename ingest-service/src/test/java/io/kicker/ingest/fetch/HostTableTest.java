package io.kicker.ingest.fetch;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HostTableTest {

    private final HostTable table = new HostTable(List.of("www.a.test=10.1.2.3", "*.localhost=127.0.0.1:8090", "six.test=[::1]:81"));

    @ParameterizedTest(name = "{0} is at {1}")
    @CsvSource({"www.a.test, 10.1.2.3, 0", "site.localhost, 127.0.0.1, 8090", "a.b.localhost, 127.0.0.1, 8090",
        "six.test, 0:0:0:0:0:0:0:1, 81", "127.0.0.2, 127.0.0.2, 0"})
    void aRuleComesBeforeTheNameService(String host, String address, int port) throws Exception {
        assertThat(table.resolve(host)).singleElement().satisfies(place -> {
            assertThat(place.address().getHostAddress()).isEqualTo(address);
            assertThat(place.port()).isEqualTo(port);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.test", "a.test=", "=127.0.0.1", "a.test=b.test", "a.test=127.0.0.1:x"})
    void aRuleThatCannotBeReadStopsTheStart(String rule) {
        assertThatThrownBy(() -> new HostTable(List.of(rule))).isInstanceOf(IllegalArgumentException.class);
    }
}
