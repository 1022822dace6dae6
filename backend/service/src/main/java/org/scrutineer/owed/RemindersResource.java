package org.scrutineer.owed;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.OneLine;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** Reminders that are sent by hand. */
@Path("/api/v1/scorecards/{scorecard}/editions/{period}/reminders")
public class RemindersResource {

    /** Whom to remind. */
    public record Reminder(@NotNull @Size(min = 1, max = 200) @OneLine String service) {}

    private final ScorecardRepository scorecards;
    private final Reminders reminders;
    private final IdempotentCreates creates;

    RemindersResource(
            ScorecardRepository scorecards, Reminders reminders, IdempotentCreates creates) {
        this.scorecards = scorecards;
        this.reminders = reminders;
        this.creates = creates;
    }

    @POST
    @PermissionsAllowed(Permission.PREPARE_EDITIONS)
    public Response send(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @NotNull @Valid Reminder body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Scorecard of = scorecards.get(scorecard);
        return creates.once(
                "sendReminder",
                key,
                Arrays.asList(scorecard, period, revision, body),
                () ->
                        new Created(
                                201,
                                null,
                                null,
                                reminders.remind(
                                        of,
                                        period,
                                        revision,
                                        body.service(),
                                        // Without a key nothing is created.
                                        Objects.requireNonNull(key))));
    }
}
