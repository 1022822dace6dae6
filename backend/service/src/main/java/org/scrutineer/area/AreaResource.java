package org.scrutineer.area;

import io.quarkus.panache.common.Sort;
import io.quarkus.security.PermissionsAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Items;

/** Areas, and the groups of areas that the council compares itself with. */
@Path("/api/v1")
public class AreaResource {

    /** An area on the wire. */
    public record AreaView(
            String code,
            String name,
            Area.Kind kind,
            @Nullable String dfeCode,
            @Nullable String regionCode) {
        static AreaView of(Area area) {
            return new AreaView(
                    area.code(), area.name(), area.kind(), area.dfeCode(), area.regionCode());
        }
    }

    /** A named list of areas. */
    public record ComparatorGroup(String code, String name, String edition, List<Member> members) {}

    /** An area in a group; rank 1 is the closest. */
    public record Member(String area, String name, int rank, @Nullable String closeness) {}

    private final AreaRepository areas;
    private final EntityManager database;

    AreaResource(AreaRepository areas, EntityManager database) {
        this.areas = areas;
        this.database = database;
    }

    @GET
    @Path("/areas")
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Items<AreaView> list() {
        return new Items<>(areas.listAll(Sort.by("code")).stream().map(AreaView::of).toList());
    }

    @GET
    @Path("/comparator-groups")
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Items<ComparatorGroup> groups() {
        List<Object[]> rows =
                database.createNativeQuery(
                                """
                                select g.code, g.name as group_name, g.edition, a.code as area, a.name as area_name, m.rank, m.closeness
                                from comparator_group g join comparator_group_member m on m.group_code = g.code join area a on a.code = m.area_code
                                order by g.code, m.rank
                                """,
                                Object[].class)
                        .getResultList();
        Map<String, ComparatorGroup> groups = new LinkedHashMap<>();
        for (Object[] row : rows) {
            groups.computeIfAbsent(
                            (String) row[0],
                            code ->
                                    new ComparatorGroup(
                                            code,
                                            (String) row[1],
                                            (String) row[2],
                                            new ArrayList<>()))
                    .members()
                    .add(
                            new Member(
                                    (String) row[3],
                                    (String) row[4],
                                    (Integer) row[5],
                                    (String) row[6]));
        }
        return new Items<>(List.copyOf(groups.values()));
    }
}
