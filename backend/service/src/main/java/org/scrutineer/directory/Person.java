package org.scrutineer.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a role here, as Keycloak knows them.
 *
 * @param roles those known here, however they were given
 * @param committees paths of groups, as in a token
 */
public record Person(
        String subject,
        String username,
        String name,
        @Nullable String email,
        Set<String> roles,
        Set<String> committees,
        Set<String> services) {}
