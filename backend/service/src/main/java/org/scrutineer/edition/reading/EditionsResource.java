package org.scrutineer.edition.reading;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.scorecard.EditionState;
import org.scrutineer.scorecard.EditionSummary;

/** Editions of all scorecards, newest first. */
@Path("/api/v1/editions")
public class EditionsResource {

    private final EditionRepository editions;

    EditionsResource(EditionRepository editions) {
        this.editions = editions;
    }

    @GET
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Page<EditionSummary> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("scorecard") @Code @Nullable String scorecard,
            @QueryParam("state") @Nullable EditionState state) {
        List<@Nullable Object> filter =
                Arrays.asList("editions", scorecard, state == null ? null : state.name());
        List<EditionRepository.Row> rows =
                editions.page(scorecard, state, PageToken.read(page, filter, 2), limit + 1);
        return Page.of(
                rows,
                limit,
                EditionRepository.Row::summary,
                last -> PageToken.after(filter, last.publishedAt(), last.id()));
    }
}
