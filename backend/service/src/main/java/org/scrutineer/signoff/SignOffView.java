package org.scrutineer.signoff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off on the wire.
 *
 * @param measures what is put forward, and once it is signed what was signed
 * @param newSince the titles of those that the sign-off before did not have; empty without one
 * @param goneSince the titles of those that it had alone
 * @param actions what the caller may do now
 */
public record SignOffView(
        String reference,
        String scorecard,
        String scorecardTitle,
        String reason,
        String director,
        String cabinetMember,
        SignOffState state,
        String stateText,
        String openedBy,
        Instant openedAt,
        @Nullable Instant signedAt,
        List<SignedMeasure> measures,
        List<String> newSince,
        List<String> goneSince,
        List<Step> steps,
        List<SignOffMove> actions) {

    /** What happened to it. */
    public record Step(
            SignOffMove move, String moveText, @Nullable String text, String by, Instant at) {}

    /** The same in a list. */
    public record InBrief(
            String reference,
            String scorecard,
            String scorecardTitle,
            String cabinetMember,
            SignOffState state,
            String stateText,
            Instant openedAt,
            @Nullable Instant signedAt) {}
}
