package org.scrutineer.request;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request on the wire, as its reader may act on it. */
public record DeepDiveRequestView(
        String reference,
        String scorecard,
        String scorecardTitle,
        String period,
        String periodLabel,
        List<MeasureName> measures,
        String question,
        @Nullable String hopedAnswer,
        AnswerKind wish,
        @Nullable AnswerKind answerKind,
        @Nullable String joinedTo,
        List<Joined> joined,
        RequestState state,
        String stateText,
        boolean late,
        String raisedBy,
        Instant raisedAt,
        boolean mine,
        boolean supportedByMe,
        List<Supporter> supporters,
        @Nullable Decision decision,
        @Nullable Answer answer,
        @Nullable Satisfaction satisfaction,
        List<Action> actions) {

    /** A measure asked about. */
    public record MeasureName(String code, String title) {}

    /** Another member who wants to know. */
    public record Supporter(String name, Instant at) {}

    /** Accepted, or declined with a reason. */
    public record Decision(String by, Instant at, @Nullable String reason) {}

    /** The written answer, or what was said where it was heard. */
    public record Answer(String text, String by, Instant at) {}

    /** Another request that is decided and answered with it. */
    public record Joined(String reference, String question, String raisedBy, Instant raisedAt) {}

    /** What the member who asked says of the answer. */
    public record Satisfaction(boolean answered, @Nullable String note, Instant at) {}

    /** What a caller may do with it. */
    public enum Action {
        SUPPORT,
        STOP_SUPPORTING,
        WITHDRAW,
        ACCEPT,
        DECLINE,
        ANSWER,
        HEAR,
        JOIN,
        SEPARATE,
        SAY_WHETHER_ANSWERED
    }
}
