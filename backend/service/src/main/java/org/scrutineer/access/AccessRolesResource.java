package org.scrutineer.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What Keycloak's roles and groups mean here, for the administrator who gives them. */
@Path("/api/v1/access-roles")
public class AccessRolesResource {

    /**
     * The longest a token lives before its roles are read again: four minutes in the realm, and a
     * little for clocks.
     */
    private static final int WITHIN_MINUTES = 5;

    /** What the administrator's page shows. */
    public record AccessRoles(
            String consoleUrl,
            int withinMinutes,
            List<RoleMeaning> roles,
            List<GroupMeaning> groups) {}

    /** One role. */
    public record RoleMeaning(
            String role, String name, String meaning, List<PermissionMeaning> permissions) {
        static RoleMeaning of(Role role) {
            return new RoleMeaning(
                    role.code(),
                    role.title(),
                    role.meaning(),
                    role.permissions().stream().map(PermissionMeaning::of).toList());
        }
    }

    /** One permission. */
    public record PermissionMeaning(String permission, String meaning) {
        static PermissionMeaning of(Permission permission) {
            return new PermissionMeaning(permission.code(), permission.meaning());
        }
    }

    /** One kind of group. */
    public record GroupMeaning(String group, String meaning) {}

    private final String consoleUrl;

    AccessRolesResource(
            @ConfigProperty(name = "scrutineer.keycloak-console-url") String consoleUrl) {
        this.consoleUrl = consoleUrl;
    }

    @GET
    @PermissionsAllowed(Permission.READ_ACCESS)
    public AccessRoles list() {
        return new AccessRoles(
                consoleUrl,
                WITHIN_MINUTES,
                Arrays.stream(Role.values()).map(RoleMeaning::of).toList(),
                List.of(
                        new GroupMeaning(
                                "/committees/…",
                                "The committees a member sits on. A scorecard can be for named committees only."),
                        new GroupMeaning("/services/…", "The services a lead officer heads.")));
    }
}
