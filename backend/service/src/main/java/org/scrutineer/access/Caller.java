package org.scrutineer.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is calling: a person or another system, as the council's single sign-on says. */
@RequestScoped
public class Caller {

    private static final String COMMITTEES = "/committees/";
    private static final String SERVICES = "/services/";

    private final SecurityIdentity identity;
    private @Nullable Actor actor;

    /**
     * Work that no person asked for just now, such as loading the demonstration: it too has a name
     * in the audit trail.
     */
    public record Actor(
            String subject, String name, Set<Permission> permissions, List<String> committees) {

        public Actor(String subject, String name, Set<Permission> permissions) {
            this(subject, name, permissions, List.of());
        }

        /** Somebody with these roles, as Keycloak names them. */
        public static Actor holding(String subject, String name, Collection<String> roles) {
            return new Actor(subject, name, Role.permissionsOf(roles));
        }
    }

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Names who the work of this request is done for, where there is no token to say so. */
    public void actAs(Actor as) {
        if (token() != null) {
            throw new IllegalStateException("a signed-in caller cannot act as another");
        }
        actor = as;
    }

    /**
     * Names whose personal address is read. It says by itself who is asking, whoever is signed in
     * where it is opened.
     */
    public void readAs(Actor holder) {
        actor = holder;
    }

    /** Keycloak's unchanging identifier of the account. */
    public String subject() {
        if (actor != null) {
            return actor.subject();
        }
        return token() == null ? "nobody" : token().getSubject();
    }

    public String username() {
        return claim("preferred_username", subject());
    }

    /** The name for people; another system goes by its client's name. */
    public String name() {
        if (actor != null) {
            return actor.name();
        }
        return claim("name", username().replaceFirst("^service-account-", ""));
    }

    /** Whether nobody is signed in and no work of ours is being done. */
    public boolean isVisitor() {
        return actor == null && token() == null;
    }

    public List<Role> roles() {
        return Role.held(identity.getRoles());
    }

    public Set<Permission> permissions() {
        return actor != null ? actor.permissions() : Role.permissionsOf(identity.getRoles());
    }

    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }

    public List<String> committees() {
        return actor != null ? actor.committees() : groups(token(), COMMITTEES);
    }

    public List<String> services() {
        return groups(token(), SERVICES);
    }

    Viewer viewer() {
        return new Viewer(permissions(), committees());
    }

    /** What the holder of these roles and this token may see. */
    static Viewer viewer(Set<String> roles, JsonWebToken token) {
        return new Viewer(Role.permissionsOf(roles), groups(token, COMMITTEES));
    }

    private static List<String> groups(@Nullable JsonWebToken token, String under) {
        Set<String> groups =
                token == null || token.getGroups() == null ? Set.of() : token.getGroups();
        return groups.stream().filter(group -> group.startsWith(under)).sorted().toList();
    }

    private String claim(String name, String otherwise) {
        Object value = token() == null ? null : token().getClaim(name);
        return value == null ? otherwise : value.toString();
    }

    /** Null where no one is signed in. */
    private @Nullable JsonWebToken token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token : null;
    }
}
