package org.scrutineer.directory;

/** Keycloak did not answer, or not with what was asked for. The message says which, for the log. */
class KeycloakUnreachable extends Exception {

    KeycloakUnreachable(String message) {
        super(message);
    }
}
