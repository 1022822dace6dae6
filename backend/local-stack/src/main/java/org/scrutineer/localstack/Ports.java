package org.scrutineer.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The TCP ports of one stack, all on the loopback address. */
public record Ports(int service, int keycloak, int keycloakManagement, int postgres) {
    static final String SERVICE = "SCRUTINEER_PORT";
    static final String KEYCLOAK = "KEYCLOAK_PORT";
    static final String POSTGRES = "POSTGRES_PORT";

    /** The usual ports, or those the environment names. */
    public static Ports usual(Map<String, String> environment) {
        return new Ports(
                named(environment, SERVICE, 8080),
                named(environment, KEYCLOAK, 8180),
                free(),
                named(environment, POSTGRES, 54329));
    }

    /**
     * Free ports, except those the environment names: for a stack that must not disturb another.
     */
    public static Ports anyFree(Map<String, String> environment) {
        return new Ports(
                environment.containsKey(SERVICE) ? named(environment, SERVICE, 0) : free(),
                environment.containsKey(KEYCLOAK) ? named(environment, KEYCLOAK, 0) : free(),
                free(),
                environment.containsKey(POSTGRES) ? named(environment, POSTGRES, 0) : free());
    }

    /** Stops with one clear line when a port is taken by another program. */
    public void requireFree() {
        requireFree(service, "the web address", SERVICE);
        requireFree(keycloak, "Keycloak", KEYCLOAK);
        requireFree(postgres, "PostgreSQL", POSTGRES);
    }

    static void requireFree(int port, String purpose, String variable) {
        if (!isFree(port)) {
            throw new StackFault(
                    "Port %d (%s) is taken by another program: stop that program, or choose another port, for example: %s=%d make run"
                            .formatted(port, purpose, variable, freeNear(port)));
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A port that nothing listens on. It lies below those that systems give to outgoing
     * connections, since one of these could take it before its server has started.
     */
    public static int free() {
        for (int tries = 0; tries < 1_000; tries++) {
            int port = ThreadLocalRandom.current().nextInt(12_000, 32_000);
            if (isFree(port)) {
                return port;
            }
        }
        throw new StackFault("No free port on this computer: close some programs and try again.");
    }

    private static int freeNear(int port) {
        for (int next = port + 1; next < Math.min(port + 100, 65_536); next++) {
            if (isFree(next)) {
                return next;
            }
        }
        return free();
    }

    private static int named(Map<String, String> environment, String variable, int otherwise) {
        String text = environment.getOrDefault(variable, "").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        }
        throw new StackFault(
                "%s must be a port number from 1 to 65535, not \"%s\".".formatted(variable, text));
    }
}
