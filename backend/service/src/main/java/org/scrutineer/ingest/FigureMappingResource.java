package org.scrutineer.ingest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Code;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.ingest.SavedMapping.MappingUse;
import org.scrutineer.load.MappingUses;
import org.scrutineer.load.MappingUses.Use;
import org.scrutineer.problem.ProblemException;

/** Which columns of others' files are which measures, saved by name and used again. */
@Path("/api/v1/figure-mappings")
public class FigureMappingResource {

    private final FigureMappings mappings;
    private final MappingUses uses;

    FigureMappingResource(FigureMappings mappings, MappingUses uses) {
        this.mappings = mappings;
        this.uses = uses;
    }

    @GET
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Items<SavedMapping> list() {
        Map<String, List<Use>> of =
                uses.all().stream().collect(Collectors.groupingBy(Use::mapping));
        return new Items<>(
                mappings.all().stream()
                        .map(each -> each.used(together(of.getOrDefault(each.code(), List.of()))))
                        .toList());
    }

    @GET
    @Path("/{mapping}")
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Response get(String mapping) {
        return answer(200, mappings.find(mapping).orElseThrow(ProblemException::notFound));
    }

    @GET
    @Path("/{mapping}/versions")
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Items<SavedMapping> versions(String mapping) {
        List<SavedMapping> versions = mappings.versions(mapping);
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        List<Use> of = uses.all().stream().filter(use -> use.mapping().equals(mapping)).toList();
        return new Items<>(
                versions.stream()
                        .map(
                                each ->
                                        each.used(
                                                together(
                                                        of.stream()
                                                                .filter(
                                                                        use ->
                                                                                use.version()
                                                                                        == each
                                                                                                .version())
                                                                .toList())))
                        .toList());
    }

    /** Of several versions the loads of all, and the last of them. */
    private static @Nullable MappingUse together(List<Use> uses) {
        return uses.stream()
                .max(Comparator.comparing(Use::lastAt))
                .map(
                        last ->
                                new MappingUse(
                                        uses.stream().mapToInt(Use::loads).sum(),
                                        last.lastAt(),
                                        last.lastBy()))
                .orElse(null);
    }

    @PUT
    @Path("/{mapping}")
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    @Transactional
    public Response put(
            @Code String mapping,
            @NotNull @Valid FigureMapping body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        return answer(
                precondition.creates() ? 201 : 200, mappings.put(mapping, body, precondition));
    }

    private static Response answer(int status, SavedMapping mapping) {
        return Response.status(status)
                .entity(mapping)
                .header("ETag", ETag.of(mapping.version()))
                .build();
    }
}
