package io.kicker.ingest.fetch;

import java.net.InetAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressGuardTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/fetch/addresses.csv", numLinesToSkip = 1)
    void onlyPublicAddressesAreConnectedTo(String address, String verdict) throws Exception {
        // When
        boolean allowed = new AddressGuard(false).objection(InetAddress.getByName(address)).isEmpty();

        // Then
        assertThat(allowed ? "allowed" : "forbidden").isEqualTo(verdict);
    }

    @Test
    void localModeAllowsLoopbackAndNothingElse() throws Exception {
        // Given
        var guard = new AddressGuard(true);

        // Then
        assertThat(guard.objection(InetAddress.getByName("127.0.0.1"))).isEmpty();
        assertThat(guard.objection(InetAddress.getByName("::1"))).isEmpty();
        assertThat(guard.objection(InetAddress.getByName("192.168.1.1"))).contains("private");
        assertThat(guard.objection(InetAddress.getByName("169.254.169.254"))).contains("link-local");
    }
}
