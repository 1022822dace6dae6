package org.scrutineer.area;

import io.quarkus.panache.common.Sort;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Items;

/** The council and the areas it is shown beside. */
@Path("/api/v1/areas")
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

    private final AreaRepository areas;

    AreaResource(AreaRepository areas) {
        this.areas = areas;
    }

    @GET
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Items<AreaView> list() {
        return new Items<>(areas.listAll(Sort.by("code")).stream().map(AreaView::of).toList());
    }
}
