package io.kicker.local.machine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedWithWhatItIsFor() throws Exception {
        // Given
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(0, 0, 0, 0, 0, taken.getLocalPort(), 0);

            // When / Then
            assertThatThrownBy(ports::requireFree).isInstanceOf(UnmetNeed.class)
                    .hasMessageContaining(taken.getLocalPort() + "  for index-service and the web page")
                    .hasMessageContaining("--port-offset");
        }
    }

    @Test
    void freePortsAreAccepted() {
        assertThatCode(() -> new Ports(0, 0, 0, 0, 0, 0, 0).requireFree()).doesNotThrowAnyException();
    }
}
