package org.scrutineer.mail;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;

/**
 * Which e-mails somebody wants.
 *
 * @param publications when a scorecard is published or put right, or gets other measures
 * @param scorecardsOff of which scorecards not
 * @param daily the daily figures, for chairs and cabinet members
 * @param keyIndicators what the daily figures are of, in their order
 * @param editionSteps when an edition comes into their hands; as for those who never chose where
 *     nothing is said of it
 * @param requestSteps when something happens to a deep-dive request, a general question or an
 *     action of theirs, or they are asked which times suit them; the same
 * @param windowReminders two days before the window for requests on a scorecard closes; the same
 * @param pace whether those of {@code requestSteps} come one by one; the same
 */
public record MailChoices(
        @NotNull Boolean publications,
        @NotNull @Size(max = 200) List<@NotNull @Code String> scorecardsOff,
        @NotNull Boolean daily,
        @NotNull @Size(max = 30) List<@NotNull @Code String> keyIndicators,
        Boolean editionSteps,
        Boolean requestSteps,
        Boolean windowReminders,
        MailPace pace) {

    /** Of those who never chose. */
    static final MailChoices USUAL =
            new MailChoices(
                    true, List.of(), true, List.of(), true, true, true, MailPace.NEWS_DAILY);

    public MailChoices {
        scorecardsOff = scorecardsOff == null ? null : List.copyOf(scorecardsOff);
        keyIndicators = keyIndicators == null ? null : List.copyOf(keyIndicators);
        editionSteps = editionSteps == null || editionSteps;
        requestSteps = requestSteps == null || requestSteps;
        windowReminders = windowReminders == null || windowReminders;
        pace = pace == null ? MailPace.NEWS_DAILY : pace;
    }

    /**
     * @param scorecard of which; null for kinds that are of none
     */
    boolean wants(MailKind kind, @Nullable String scorecard) {
        return switch (kind) {
            case PUBLICATION, CORRECTION ->
                    publications && !scorecardsOff.contains(Objects.requireNonNull(scorecard));
            case SET_CHANGE -> publications;
            case KEY_INDICATORS -> daily;
            case EDITION_STEP -> editionSteps;
            case REQUEST_STEP, RECOMMENDATION_STEP, QUERY_STEP, ACTION_STEP, CLINIC_TIMES, DIGEST ->
                    requestSteps;
            case WINDOW_CLOSING ->
                    windowReminders && !scorecardsOff.contains(Objects.requireNonNull(scorecard));
            case CHASE, CLINIC, SIGN_OFF -> true;
        };
    }
}
