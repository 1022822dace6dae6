package org.scrutineer.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * A member's flag on measures of a published edition, with a question. Every step is a method that
 * refuses to be taken out of turn.
 */
@Entity
@Table(name = "deep_dive_request")
public class DeepDiveRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private Long editionId;
    private String question;
    private @Nullable String hopedAnswer;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Enumerated(EnumType.STRING)
    private AnswerKind wish;

    @Enumerated(EnumType.STRING)
    private @Nullable AnswerKind answerKind;

    private @Nullable Long joinedTo;
    private @Nullable String forCommittee;
    private boolean late;
    private String raisedBy;
    private String raisedName;
    private Instant raisedAt;
    private @Nullable String acknowledgedName;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String decidedName;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;
    private @Nullable String answer;
    private @Nullable String answeredName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] answerCharts = {};

    private @Nullable Instant answeredAt;
    private AnswerAudience answerAudience = AnswerAudience.MEMBERS;
    private @Nullable Boolean satisfied;
    private @Nullable String satisfactionNote;
    private @Nullable Instant satisfactionAt;
    private @Nullable String declineReply;
    private @Nullable Instant declineReplyAt;

    protected DeepDiveRequest() {}

    DeepDiveRequest(
            Long editionId,
            DeepDiveQuestion asked,
            boolean late,
            String by,
            String byName,
            Instant at) {
        this.editionId = editionId;
        this.question = asked.question();
        this.hopedAnswer = asked.hopedAnswer();
        this.wish = asked.wish() == null ? AnswerKind.WRITTEN_ANSWER : asked.wish();
        this.forCommittee = Committee.path(asked.forCommittee());
        this.late = late;
        this.state = RequestState.SUBMITTED;
        this.raisedBy = by;
        this.raisedName = byName;
        this.raisedAt = at;
    }

    void withdraw(String by, boolean hasSupporters) {
        checkRaised(by, "withdraw it");
        RequestState next = after(RequestMove.WITHDRAW);
        if (hasSupporters) {
            throw ProblemException.conflict(
                    "Other members support this request, so it cannot be withdrawn.");
        }
        state = next;
        joinedTo = null;
    }

    /** Governance has it in hand; its first move says so too. */
    void acknowledge(String byName, Instant at) {
        if (!state.isUndecided()) {
            throw ProblemException.conflict(
                    "Only a request that is waiting for a decision can be acknowledged. This one is %s."
                            .formatted(standing()));
        }
        if (acknowledgedAt != null) {
            throw ProblemException.conflict("This request was acknowledged already.");
        }
        takeInHand(byName, at);
    }

    void takeInHand(String byName, Instant at) {
        if (acknowledgedAt == null) {
            acknowledgedName = byName;
            acknowledgedAt = at;
        }
    }

    void askForClarification(String byName, Instant at) {
        state = after(RequestMove.ASK_FOR_CLARIFICATION);
        takeInHand(byName, at);
    }

    void clarify(String by) {
        checkRaised(by, "make it clear");
        state = after(RequestMove.CLARIFY);
    }

    void accept(String byName, Instant at, AnswerKind kind) {
        state = after(RequestMove.ACCEPT);
        takeInHand(byName, at);
        answerKind = kind;
        decidedName = byName;
        decidedAt = at;
    }

    void decline(String byName, Instant at, String why) {
        state = after(RequestMove.DECLINE);
        takeInHand(byName, at);
        decidedName = byName;
        decidedAt = at;
        reason = why;
    }

    /** What the member who asked says to a decline, once. */
    void replyToDecline(String by, Instant at, String text) {
        checkRaised(by, "reply to its decline");
        state = after(RequestMove.REPLY_TO_DECLINE);
        if (declineReply != null) {
            throw ProblemException.conflict("You have replied to this decline already.");
        }
        declineReply = text;
        declineReplyAt = at;
    }

    /** It is answered in writing, or heard, with these words. */
    void answer(RequestMove how, GivenAnswer given) {
        state = after(how);
        answer = given.words().text();
        answerCharts = given.words().charts().toArray(String[]::new);
        answeredName = given.byName();
        answeredAt = given.at();
        answerAudience = given.to();
    }

    /**
     * From now on it is decided and answered with the other, and where that is accepted, so is it.
     */
    void join(DeepDiveRequest leader, Instant at) {
        if (leader.acknowledgedName != null) {
            takeInHand(leader.acknowledgedName, at);
        }
        if (leader.state == RequestState.ACCEPTED && state.isUndecided()) {
            accept(
                    Objects.requireNonNull(leader.decidedName),
                    at,
                    Objects.requireNonNull(leader.answerKind));
        }
        joinedTo = leader.id;
    }

    /** It is decided and answered by itself from now on. */
    void separate() {
        if (leads()) {
            throw ProblemException.conflict("This request is not joined to another.");
        }
        if (!state.isOpen()) {
            throw ProblemException.conflict(
                    "Only an open request can be separated. This one is %s.".formatted(standing()));
        }
        lead();
    }

    void lead() {
        joinedTo = null;
    }

    /** Both wait for a decision, or are accepted for the same kind of answer. */
    boolean standsWith(DeepDiveRequest other) {
        return state.isUndecided() && other.state.isUndecided()
                || state.isOpen() && state == other.state && answerKind == other.answerKind;
    }

    /** What the member who asked says of the answer. */
    void say(String by, Instant at, boolean answered, @Nullable String note) {
        checkRaised(by, "say whether it was answered");
        if (!state.isAnswered()) {
            throw ProblemException.conflict(
                    "This request is %s: nobody has answered it yet.".formatted(standing()));
        }
        satisfied = answered;
        satisfactionNote = note;
        satisfactionAt = at;
    }

    /** Refuses support of one's own request, and of one that is over. */
    void checkSupportable(String by) {
        if (by.equals(raisedBy)) {
            throw ProblemException.conflict("This is your own request, so it counts you already.");
        }
        if (!state.isOpen()) {
            throw ProblemException.conflict(
                    "This request is %s, so it can no longer be supported.".formatted(standing()));
        }
    }

    private void checkRaised(String by, String what) {
        if (!by.equals(raisedBy)) {
            throw ProblemException.of(
                    ProblemType.NOT_PERMITTED,
                    "Only the member who raised a request can %s.".formatted(what));
        }
    }

    /** Where a move leads; refuses what it cannot do as it stands. */
    RequestState after(RequestMove move) {
        return move.from(state, answerKind);
    }

    /** Where it stands, as a sentence says it. */
    String standing() {
        return state.standing(answerKind);
    }

    /** Whether it stands by itself or others are joined to it. */
    boolean leads() {
        return joinedTo == null;
    }

    @Nullable Long joinedTo() {
        return joinedTo;
    }

    @Nullable AnswerKind answerKind() {
        return answerKind;
    }

    Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    Long editionId() {
        return editionId;
    }

    RequestState state() {
        return state;
    }

    /** As people and URLs name it. */
    public String reference() {
        return Reference.REQUEST.of(id);
    }
}
