package org.scrutineer.edition.reading;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.edition.change.ChangesWriter;
import org.scrutineer.edition.document.Changes;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.http.OneLine;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** Sets two published editions of a scorecard side by side, from their frozen documents. */
@Path("/api/v1/scorecards/{scorecard}/editions/{period}/changes")
public class ChangesResource {

    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final FrozenDocuments frozen;
    private final Visibility visibility;

    ChangesResource(
            ScorecardRepository scorecards,
            EditionRepository editions,
            FrozenDocuments frozen,
            Visibility visibility) {
        this.scorecards = scorecards;
        this.editions = editions;
        this.frozen = frozen;
        this.visibility = visibility;
    }

    @GET
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Changes changes(
            @PathParam("scorecard") String code,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @QueryParam("since") @NotNull @OneLine @Size(max = 14) String since,
            @QueryParam("sinceRevision") @Min(1) @Nullable Integer sinceRevision) {
        Scorecard scorecard = scorecards.get(code);
        return ChangesWriter.of(
                document(scorecard, since, sinceRevision), document(scorecard, period, revision));
    }

    private EditionDocument document(
            Scorecard scorecard, String period, @Nullable Integer revision) {
        Variant variant =
                visibility.seesExempt(scorecard.exemptCommittees()) ? Variant.FULL : Variant.OPEN;
        return frozen.find(
                        editions.get(scorecard, period, revision),
                        FrozenDocuments.SCORECARD,
                        variant)
                .map(found -> frozen.read(found.gzip(), EditionDocument.class))
                .orElseThrow(visibility::absent);
    }
}
