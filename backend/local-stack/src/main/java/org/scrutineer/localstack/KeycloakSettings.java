package org.scrutineer.localstack;

import java.nio.file.Path;

/**
 * What one Keycloak is started with.
 *
 * @param publicUrl where people's browsers find the web app
 * @param council whose name the sign-in page says
 * @param demo lay the demo accounts over the realm
 * @param testClients add the clients and the second realm that only tests may have
 */
public record KeycloakSettings(
        Path home,
        Path log,
        Secrets secrets,
        int port,
        int managementPort,
        String publicUrl,
        Council council,
        boolean demo,
        boolean testClients) {

    /** For tests: everything under a folder that is thrown away, on free ports. */
    public static KeycloakSettings forTests(Path home, String publicUrl) {
        return new KeycloakSettings(
                home,
                home.resolve("keycloak.log"),
                new Secrets(home.resolve("secrets")),
                Ports.free(),
                Ports.free(),
                publicUrl,
                Council.ROTHERHAM,
                true,
                true);
    }
}
