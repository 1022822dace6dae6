package org.scrutineer.pack;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.vertx.http.Uncompressed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.FrozenEditions;
import org.scrutineer.http.CachingHeaders;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Flag;
import org.scrutineer.http.Items;
import org.scrutineer.pack.EditionFileRepository.Row;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/**
 * The files of a published edition, for whoever may read its document: with what is exempt for
 * those who see that, without it for the rest.
 */
@Path("/api/v1/scorecards/{scorecard}/editions/{period}/files")
public class EditionFileResource {

    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final FrozenEditions frozen;
    private final EditionFileRepository files;
    private final Visibility visibility;
    private final Clock clock;

    EditionFileResource(
            ScorecardRepository scorecards,
            EditionRepository editions,
            FrozenEditions frozen,
            EditionFileRepository files,
            Visibility visibility,
            Clock clock) {
        this.scorecards = scorecards;
        this.editions = editions;
        this.frozen = frozen;
        this.files = files;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** An edition and which of its documents this caller reads. */
    private record Readable(Edition edition, Variant variant) {

        String name(FileKind kind) {
            return "%s-%s%s.%s"
                    .formatted(
                            edition.scorecardCode(),
                            edition.periodCode(),
                            edition.revision() == 1 ? "" : "-revision-" + edition.revision(),
                            kind.file());
        }
    }

    @GET
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Items<EditionFileView> list(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision) {
        Readable edition = find(scorecard, period, revision);
        return new Items<>(
                edition.edition().isPublished()
                        ? rows(edition).stream().map(row -> view(edition, row)).toList()
                        : List.of());
    }

    @GET
    @Path("/{file}")
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    @Uncompressed
    public Response file(
            String scorecard,
            String period,
            String file,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @QueryParam("appendix") @DefaultValue("true") Flag appendix,
            @HeaderParam("If-None-Match") @Nullable String known) {
        Readable edition = find(scorecard, period, revision);
        FileKind kind =
                FileKind.of(file).orElseThrow(visibility::absent).withAppendix(appendix.isSet());
        if (!edition.edition().isPublished()) {
            throw visibility.absent();
        }
        Row row =
                rows(edition).stream()
                        .filter(each -> each.kind() == kind)
                        .findFirst()
                        .orElseThrow();
        if (row.state() != FileState.READY) {
            throw notReady(row);
        }
        String etag = ETag.of(Objects.requireNonNull(row.sha256()));
        boolean unchanged = ETag.isKnown(known, etag);
        Response.ResponseBuilder answer =
                unchanged
                        ? Response.notModified()
                        : Response.ok(files.bytes(edition.edition().id(), edition.variant(), kind))
                                .header("Content-Type", kind.mediaType())
                                .header(
                                        "Content-Disposition",
                                        "attachment; filename=\"%s\""
                                                .formatted(edition.name(kind)));
        return CachingHeaders.add(answer.header("ETag", etag), visibility.isForEveryone()).build();
    }

    private Readable find(String scorecardCode, String period, @Nullable Integer revision) {
        Scorecard scorecard = scorecards.get(scorecardCode);
        Edition edition = editions.get(scorecard, period, revision);
        boolean full =
                visibility.seesExempt(scorecard.exemptCommittees())
                        && frozen.variants(edition.id()).contains(Variant.FULL);
        return new Readable(edition, full ? Variant.FULL : Variant.OPEN);
    }

    /** Asking for what is not made yet lets it be made, before what nobody waits for. */
    private List<Row> rows(Readable of) {
        long edition = of.edition().id();
        List<Row> rows = files.of(edition, of.variant());
        // An edition of an earlier version of Scrutineer lacks the kinds that came later.
        boolean isWhole = rows.size() == FileKind.values().length;
        if (!isWhole) {
            files.queue(edition, frozen.variants(edition), clock.instant());
        }
        if (!isWhole || rows.stream().anyMatch(each -> each.state() == FileState.QUEUED)) {
            files.want(edition, of.variant(), clock.instant());
            return files.of(edition, of.variant());
        }
        return rows;
    }

    private static EditionFileView view(Readable edition, Row row) {
        return new EditionFileView(
                row.kind().file(),
                row.kind().title(),
                row.kind().mediaType(),
                edition.name(row.kind()),
                row.state(),
                row.progress(),
                row.doing(),
                row.size(),
                row.sha256(),
                row.madeAt());
    }

    private static ProblemException notReady(Row row) {
        return row.state() == FileState.FAILED
                ? ProblemException.conflict(
                        "This file could not be made. Tell your administrator the address; the edition itself can be read as a page.")
                : ProblemException.of(
                        ProblemType.NOT_READY,
                        "It is being made (%d%%: %s). Try again in a few seconds."
                                .formatted(
                                        row.progress(),
                                        row.doing().toLowerCase(java.util.Locale.UK)));
    }
}
