package org.scrutineer.directory;

import java.util.Objects;

/** Keycloak did not answer, or not with what was asked for. The message says which, for the log. */
class KeycloakUnreachable extends Exception {

    KeycloakUnreachable(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
