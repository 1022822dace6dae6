package org.scrutineer.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @Test
    void usualPortsUnlessTheEnvironmentSaysOtherwise() {
        Ports ports = Ports.usual(Map.of("KEYCLOAK_PORT", "9180"));
        assertEquals(8080, ports.service());
        assertEquals(9180, ports.keycloak());
        assertEquals(54329, ports.postgres());
    }

    @Test
    void throwAwayPortsAreFreeAndDiffer() {
        Ports ports = Ports.anyFree(Map.of());
        ports.requireFree();
        assertNotEquals(ports.service(), ports.keycloak());
        assertNotEquals(8080, ports.service());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "0", "65536", "-1", "8080 9090"})
    void aPortThatIsNoneIsOneClearLine(String text) {
        StackFault fault =
                assertThrows(StackFault.class, () -> Ports.usual(Map.of("SCRUTINEER_PORT", text)));
        assertEquals(
                "SCRUTINEER_PORT must be a port number from 1 to 65535, not \"" + text + "\".",
                fault.getMessage());
    }

    @Test
    void aTakenPortNamesItsUseAndAFreeOne() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            StackFault fault =
                    assertThrows(
                            StackFault.class,
                            () -> Ports.requireFree(port, "Keycloak", "KEYCLOAK_PORT"));
            assertTrue(
                    fault.getMessage().startsWith("Port " + port + " (Keycloak) is taken"),
                    fault.getMessage());
            assertEquals(1, fault.getMessage().lines().count());
            int offered =
                    Integer.parseInt(
                            fault.getMessage().replaceAll(".*KEYCLOAK_PORT=(\\d+) .*", "$1"));
            assertTrue(Ports.isFree(offered));
        }
    }
}
