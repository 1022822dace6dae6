package org.scrutineer.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.request.deadline.DayKind;
import org.scrutineer.request.deadline.DueStep;

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
        @Nullable ForCommittee forCommittee,
        boolean mine,
        boolean supportedByMe,
        List<Supporter> supporters,
        @Nullable Decision decision,
        @Nullable Answer answer,
        @Nullable Given answeredTo,
        @Nullable AnswerDraft answerDraft,
        @Nullable Satisfaction satisfaction,
        @Nullable Acknowledgement acknowledgement,
        List<MadeClear> clarifications,
        @Nullable DeclineReply declineReply,
        List<Extension> extensions,
        List<LeadOfficer> leadOfficers,
        @Nullable String waitsFor,
        List<DueBy> clocks,
        @Nullable DocumentClock documentClock,
        List<Action> actions) {

    /** A measure asked about. */
    public record MeasureName(String code, String title) {}

    /** The committee whose members alone read it, with officers. */
    public record ForCommittee(String code, String title) {}

    /** Another member who wants to know. */
    public record Supporter(String name, Instant at) {}

    /** Accepted, or declined with a reason. */
    public record Decision(String by, Instant at, @Nullable String reason) {}

    /**
     * The written answer, or what was said where it was heard.
     *
     * @param charts the measures whose charts stand with it
     */
    public record Answer(String text, String by, Instant at, List<MeasureName> charts) {}

    /**
     * To whom the answer was given.
     *
     * @param committee its code; null where it was given to none
     * @param reads whether the caller is one of them
     */
    public record Given(
            AnswerAudience.Kind kind, @Nullable String committee, boolean reads, String text) {}

    /** The answer before it is given; null for those who see none. */
    public record AnswerDraft(
            String text,
            AnswerDraftState state,
            String stateText,
            String by,
            Instant at,
            @Nullable DraftSent sent,
            @Nullable DraftDecision decision,
            List<MeasureName> charts) {}

    /** Sent to the director, the last time. */
    public record DraftSent(String by, Instant at) {}

    /** What the director said: agreed, or sent back with the reason. */
    public record DraftDecision(String by, Instant at, @Nullable String reason) {}

    /** Another request that is decided and answered with it. */
    public record Joined(String reference, String question, String raisedBy, Instant raisedAt) {}

    /** What the member who asked says of the answer. */
    public record Satisfaction(boolean answered, @Nullable String note, Instant at) {}

    /** Governance's first move. */
    public record Acknowledgement(String by, Instant at) {}

    /** A question of governance to the member who asked; it has a reply, or an end, or waits. */
    public record MadeClear(
            String question,
            String by,
            Instant at,
            @Nullable String reply,
            @Nullable Instant repliedAt,
            @Nullable Instant endedAt) {}

    /** What the member said to the decline. */
    public record DeclineReply(String text, Instant at) {}

    /** A later day, and why. */
    public record Extension(DueStep step, LocalDate until, String reason, String by, Instant at) {}

    /**
     * Who is to answer it.
     *
     * @param subject null for those who do not name lead officers
     */
    public record LeadOfficer(@Nullable String subject, String name, Instant at) {}

    /** By when it is due, as it stands today. */
    public record DueBy(
            DueStep step,
            LocalDate due,
            int days,
            DayKind unit,
            boolean overdue,
            boolean paused,
            String text) {}

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
        SAY_WHETHER_ANSWERED,
        ACKNOWLEDGE,
        ASK_FOR_CLARIFICATION,
        CLARIFY,
        REPLY_TO_DECLINE,
        EXTEND,
        NAME_LEAD_OFFICERS,
        START_DOCUMENT_CLOCK,
        END_DOCUMENT_CLOCK,
        DRAFT_ANSWER,
        SUBMIT_ANSWER,
        TAKE_BACK_ANSWER,
        AGREE_ANSWER,
        RETURN_ANSWER
    }
}
