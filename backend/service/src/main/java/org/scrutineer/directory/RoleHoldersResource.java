package org.scrutineer.directory;

import io.quarkus.security.PermissionsAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Role;
import org.scrutineer.database.Rows;
import org.scrutineer.directory.DirectoryReadingRepository.Reading;

/** Who holds which role and sits on which committee, for the administrator who gives them. */
@Path("/api/v1/role-holders")
public class RoleHoldersResource {

    /**
     * Everybody who holds a role here, by name.
     *
     * @param readAt when Keycloak was asked last; null before the first time
     * @param problem why it could not be asked since then; null when it could
     */
    public record RoleHolders(
            @Nullable Instant readAt,
            @Nullable String problem,
            List<Holder> people,
            List<CommitteeSeats> committees,
            List<ServiceHeads> services) {}

    /** Somebody with a role. */
    public record Holder(String username, String name, List<String> roles) {}

    /**
     * A committee, and who sits on it.
     *
     * @param group its group in Keycloak
     */
    public record CommitteeSeats(String group, String name, List<Seat> people) {}

    /**
     * Somebody on a committee.
     *
     * @param reads whether they hold a role by which a committee's scorecards are read
     */
    public record Seat(String username, String name, boolean chairs, boolean reads) {}

    /** A service, and who heads it. */
    public record ServiceHeads(String group, List<Seat> people) {}

    private final EntityManager database;
    private final DirectoryReadingRepository readings;

    RoleHoldersResource(EntityManager database, DirectoryReadingRepository readings) {
        this.database = database;
        this.readings = readings;
    }

    private record Row(
            String username,
            String name,
            List<String> roles,
            List<String> committees,
            List<String> services) {

        Seat seat(List<String> reading) {
            return new Seat(
                    username,
                    name,
                    roles.contains(Role.CHAIR.code()),
                    roles.stream().anyMatch(reading::contains));
        }
    }

    @GET
    @PermissionsAllowed(Permission.READ_ACCESS)
    @Transactional
    public RoleHolders list() {
        List<Row> rows =
                Rows.of(
                                Row.class,
                                database.createNativeQuery(
                                        "select username, name, roles, committees, services from person where active order by name, username"))
                        .getResultList();
        Reading reading = readings.last();
        List<String> members = Role.readingByAudience();
        List<String> heads = List.of(Role.LEAD_OFFICER.code());
        return new RoleHolders(
                reading.readAt(),
                reading.problem(),
                rows.stream()
                        .map(each -> new Holder(each.username(), each.name(), each.roles()))
                        .toList(),
                rows.stream()
                        .flatMap(each -> each.committees().stream())
                        .distinct()
                        .sorted()
                        .map(
                                group ->
                                        new CommitteeSeats(
                                                group,
                                                new Committee(group).title(),
                                                rows.stream()
                                                        .filter(
                                                                each ->
                                                                        each.committees()
                                                                                .contains(group))
                                                        .map(each -> each.seat(members))
                                                        .toList()))
                        .toList(),
                rows.stream()
                        .flatMap(each -> each.services().stream())
                        .distinct()
                        .sorted()
                        .map(
                                group ->
                                        new ServiceHeads(
                                                group,
                                                rows.stream()
                                                        .filter(
                                                                each ->
                                                                        each.services()
                                                                                .contains(group))
                                                        .map(each -> each.seat(heads))
                                                        .toList()))
                        .toList());
    }
}
