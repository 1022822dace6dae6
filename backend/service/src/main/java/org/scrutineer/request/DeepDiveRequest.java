package org.scrutineer.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * A member's flag on measures of a published edition, with a question. Every step is a method that
 * refuses to be taken out of turn.
 */
@Entity
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

    private boolean late;
    private String raisedBy;
    private String raisedName;
    private Instant raisedAt;
    private @Nullable String decidedName;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;
    private @Nullable String answer;
    private @Nullable String answeredName;
    private @Nullable Instant answeredAt;

    protected DeepDiveRequest() {}

    DeepDiveRequest(
            Long editionId,
            String question,
            @Nullable String hopedAnswer,
            boolean late,
            String by,
            String byName,
            Instant at) {
        this.editionId = editionId;
        this.question = question;
        this.hopedAnswer = hopedAnswer;
        this.late = late;
        this.state = RequestState.SUBMITTED;
        this.raisedBy = by;
        this.raisedName = byName;
        this.raisedAt = at;
    }

    void withdraw(String by, boolean hasSupporters) {
        if (!by.equals(raisedBy)) {
            throw ProblemException.of(
                    ProblemType.NOT_PERMITTED,
                    "Only the member who raised a request can withdraw it.");
        }
        must(
                RequestState.SUBMITTED,
                "Only a request that is waiting for a decision can be withdrawn.");
        if (hasSupporters) {
            throw ProblemException.conflict(
                    "Other members support this request, so it cannot be withdrawn.");
        }
        state = RequestState.WITHDRAWN;
    }

    void accept(String byName, Instant at) {
        must(
                RequestState.SUBMITTED,
                "Only a request that is waiting for a decision can be accepted.");
        state = RequestState.ACCEPTED;
        decidedName = byName;
        decidedAt = at;
    }

    void decline(String byName, Instant at, String why) {
        must(
                RequestState.SUBMITTED,
                "Only a request that is waiting for a decision can be declined.");
        state = RequestState.DECLINED;
        decidedName = byName;
        decidedAt = at;
        reason = why;
    }

    void answer(String byName, Instant at, String text) {
        must(RequestState.ACCEPTED, "Only an accepted request can be answered.");
        state = RequestState.ANSWERED;
        answer = text;
        answeredName = byName;
        answeredAt = at;
    }

    /** Refuses support of one's own request, and of one that is over. */
    void checkSupportable(String by) {
        if (by.equals(raisedBy)) {
            throw ProblemException.conflict("This is your own request, so it counts you already.");
        }
        if (!state.isOpen()) {
            throw ProblemException.conflict(
                    "This request is %s, so it can no longer be supported.".formatted(words()));
        }
    }

    private void must(RequestState needed, String otherwise) {
        if (state != needed) {
            throw ProblemException.conflict("%s This one is %s.".formatted(otherwise, words()));
        }
    }

    private String words() {
        return state.name().toLowerCase(Locale.UK);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    Long editionId() {
        return editionId;
    }

    RequestState state() {
        return state;
    }

    /** As people and URLs name it. */
    String reference() {
        return Reference.of(id);
    }
}
