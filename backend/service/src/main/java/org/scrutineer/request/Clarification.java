package org.scrutineer.request;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;

/**
 * A question of governance to the member who asked, with at most one reply. While it has neither
 * that nor an end the clocks of its request stand still.
 */
@Entity
@Table(name = "request_clarification")
class Clarification {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long requestId;
    private String question;
    private String askedName;
    private Instant askedAt;
    private @Nullable String reply;
    private @Nullable Instant repliedAt;
    private @Nullable Instant endedAt;

    protected Clarification() {}

    Clarification(Long requestId, String question, String byName, Instant at) {
        this.requestId = requestId;
        this.question = question;
        this.askedName = byName;
        this.askedAt = at;
    }

    void reply(String text, Instant at) {
        checkWaiting();
        reply = text;
        repliedAt = at;
    }

    /** The request went on without a reply. */
    void end(Instant at) {
        checkWaiting();
        endedAt = at;
    }

    private void checkWaiting() {
        if (repliedAt != null || endedAt != null) {
            throw ProblemException.conflict("This question waits for a reply no longer.");
        }
    }

    Long id() {
        return id;
    }
}
