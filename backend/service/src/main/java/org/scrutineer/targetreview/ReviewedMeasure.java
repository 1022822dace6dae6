package org.scrutineer.targetreview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * A measure in a review of targets. Every step is a method that refuses to be taken out of turn, as
 * {@link TargetMove} says.
 */
@Entity
@Table(name = "target_review_measure")
public class ReviewedMeasure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private Long reviewId;
    private int place;
    private String indicatorCode;

    @Enumerated(EnumType.STRING)
    private TargetState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ProposedTarget proposal;

    private @Nullable Integer seenRevision;
    private @Nullable String proposedBy;
    private @Nullable String proposedName;
    private @Nullable Instant proposedAt;

    protected ReviewedMeasure() {}

    /**
     * @param revision how often the target of that year has been set so far
     */
    void propose(ProposedTarget target, int revision, String by, String byName, Instant at) {
        state = TargetMove.PROPOSE.from(state);
        proposal = target;
        seenRevision = revision;
        proposedBy = by;
        proposedName = byName;
        proposedAt = at;
    }

    void comment() {
        state = TargetMove.COMMENT.from(state);
    }

    void agree(String by) {
        TargetState agreed = TargetMove.AGREE.from(state);
        if (by.equals(proposedBy)) {
            throw ProblemException.of(
                    ProblemType.NOT_PERMITTED,
                    "You proposed this target, so somebody else has to agree it.");
        }
        state = agreed;
    }

    void sendBack() {
        state = TargetMove.SEND_BACK.from(state);
    }

    Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    String indicator() {
        return indicatorCode;
    }

    TargetState state() {
        return state;
    }

    @Nullable ProposedTarget proposal() {
        return proposal;
    }

    /**
     * How often the target of that year had been set when it was proposed; 0 without a proposal.
     */
    int seenRevision() {
        return seenRevision == null ? 0 : seenRevision;
    }

    @Nullable String proposedBy() {
        return proposedBy;
    }

    @Nullable String proposedName() {
        return proposedName;
    }

    @Nullable Instant proposedAt() {
        return proposedAt;
    }
}
