package org.scrutineer.owed;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** What an edition in preparation still waits for. */
@Path("/api/v1/scorecards/{scorecard}/editions/{period}/tasks")
public class TasksResource {

    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final OwedTasks tasks;
    private final Clock clock;

    TasksResource(
            ScorecardRepository scorecards,
            EditionRepository editions,
            OwedTasks tasks,
            Clock clock) {
        this.scorecards = scorecards;
        this.editions = editions;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_EDITIONS)
    @Transactional
    public EditionTasks get(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision) {
        Scorecard of = scorecards.get(scorecard);
        return tasks.of(of, editions.get(of, period, revision), LocalDate.now(clock));
    }
}
