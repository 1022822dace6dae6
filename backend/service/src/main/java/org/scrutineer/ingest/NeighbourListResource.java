package org.scrutineer.ingest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaName;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.http.OneLine;
import org.scrutineer.ingest.KnownAreas.Found;
import org.scrutineer.ingest.KnownAreas.Named;
import org.scrutineer.ingest.NeighbourFile.Pair;
import org.scrutineer.ingest.NeighbourList.Neighbour;
import org.scrutineer.limit.Uploads;
import org.scrutineer.problem.ProblemException;

/** The council's neighbours in a list of all authorities', to make a group of. Keeps nothing. */
@Path("/api/v1/neighbour-list-readings")
public class NeighbourListResource {

    private final AreaRepository areas;
    private final Uploads uploads;
    private final Caller caller;

    NeighbourListResource(AreaRepository areas, Uploads uploads, Caller caller) {
        this.areas = areas;
        this.uploads = uploads;
        this.caller = caller;
    }

    @POST
    @Blocking
    @Consumes({"text/csv", Spooled.WORKBOOK})
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    public NeighbourList read(
            InputStream body, @QueryParam("model") @Size(max = 100) @OneLine @Nullable String model)
            throws IOException {
        try (Uploads.Upload upload = uploads.begin(caller.subject());
                Spooled file = Spooled.of(body, upload)) {
            List<Area> all = areas.listAll();
            AreaName council = areas.council();
            KnownAreas known = KnownAreas.of(all);
            NeighbourFile list =
                    NeighbourFile.read(file.file(), known.number(council.code()), council.name());
            List<String> models = List.copyOf(list.models());
            if (model != null && !models.contains(model)) {
                throw ProblemException.badParameter(
                        "model", "is not in this list, which has " + String.join(", ", models));
            }
            String of = model == null ? (models.isEmpty() ? "" : models.getLast()) : model;
            return new NeighbourList(
                    list.rows(),
                    list.understood(),
                    models,
                    of.isEmpty() ? null : of,
                    list.of(of).stream().map(pair -> neighbour(pair, known)).toList());
        }
    }

    private static Neighbour neighbour(Pair pair, KnownAreas known) {
        Found found =
                known.find(
                        new Named(
                                pair.number(),
                                "",
                                pair.number(),
                                pair.name(),
                                Set.of(Area.Kind.COUNCIL)));
        String name =
                found.code() != null
                        ? known.name(found.code())
                        : !pair.name().isEmpty() || found.candidates().isEmpty()
                                ? pair.name()
                                : found.candidates().getFirst().name();
        return new Neighbour(
                pair.rank(),
                pair.number(),
                name,
                found.code(),
                pair.closeness(),
                found.candidates().stream()
                        .map(each -> new AreaName(each.code(), each.name()))
                        .toList());
    }
}
