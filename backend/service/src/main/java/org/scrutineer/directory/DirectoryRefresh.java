package org.scrutineer.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Asks Keycloak who is there. When it cannot say, everything stays as it was. */
@ApplicationScoped
public class DirectoryRefresh {

    private static final Logger LOG = Logger.getLogger(DirectoryRefresh.class);

    private final KeycloakReader keycloak;
    private final Directory directory;

    DirectoryRefresh(KeycloakReader keycloak, Directory directory) {
        this.keycloak = keycloak;
        this.directory = directory;
    }

    /** Returns whether the directory is in step now. */
    public boolean refresh(Instant now) {
        List<Person> people = read();
        if (people.isEmpty()) {
            return false;
        }
        directory.keep(people, now);
        return true;
    }

    private List<Person> read() {
        if (!keycloak.isConfigured()) {
            return List.of();
        }
        try {
            List<Person> people = People.read(keycloak.signIn());
            if (people.isEmpty()) {
                LOG.warn("Keycloak names nobody with a role; the directory stays as it was.");
            }
            return people;
        } catch (KeycloakUnreachable unreachable) {
            LOG.warnf("The directory stays as it was. %s", unreachable.getMessage());
            return List.of();
        }
    }
}
