package org.scrutineer.targetreview;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Year;
import org.scrutineer.period.YearType;
import org.scrutineer.problem.ProblemException;

/** The targets of a scorecard's measures for one year, as they come about. */
@Entity
@Table(name = "target_review")
public class TargetReview {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String scorecardCode;
    private int yearStart;
    private int setVersion;
    private @Nullable LocalDate boardOn;
    private String openedName;
    private Instant openedAt;
    private Instant changedAt;
    private @Nullable String approvedName;
    private @Nullable Instant approvedAt;
    private @Nullable String abandonedName;
    private @Nullable Instant abandonedAt;
    private @Nullable String abandonedReason;

    protected TargetReview() {}

    TargetReview(
            String scorecard,
            int yearStart,
            int setVersion,
            ReviewPlan plan,
            String byName,
            Instant at) {
        this.scorecardCode = scorecard;
        this.yearStart = yearStart;
        this.setVersion = setVersion;
        this.boardOn = plan.boardOn();
        this.openedName = byName;
        this.openedAt = at;
        this.changedAt = at;
    }

    void plan(ReviewPlan plan, Instant at) {
        requireRunning();
        boardOn = plan.boardOn();
        changedAt = at;
    }

    /** That something happened to one of its measures, so that whoever approves has read it. */
    void stepped(Instant at) {
        changedAt = at;
    }

    void approve(String byName, Instant at) {
        approvedName = byName;
        approvedAt = at;
        changedAt = at;
    }

    void abandon(String reason, String byName, Instant at) {
        requireRunning();
        abandonedReason = reason;
        abandonedName = byName;
        abandonedAt = at;
        changedAt = at;
    }

    /** Fails with 409 once it is over. */
    void requireRunning() {
        if (isApproved()) {
            throw ProblemException.conflict("This review is approved already.");
        }
        if (isAbandoned()) {
            throw ProblemException.conflict(
                    "This review is abandoned. Open another one of the same year instead.");
        }
    }

    boolean isAbandoned() {
        return abandonedAt != null;
    }

    boolean isOver() {
        return isApproved() || isAbandoned();
    }

    boolean isApproved() {
        return approvedAt != null;
    }

    /** The year of a measure whose years are of this type. */
    Year year(YearType type) {
        return new Year(type, yearStart);
    }

    Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String scorecard() {
        return scorecardCode;
    }

    int yearStart() {
        return yearStart;
    }

    int setVersion() {
        return setVersion;
    }

    @Nullable LocalDate boardOn() {
        return boardOn;
    }

    String openedName() {
        return openedName;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable String approvedName() {
        return approvedName;
    }

    @Nullable Instant approvedAt() {
        return approvedAt;
    }

    @Nullable String abandonedName() {
        return abandonedName;
    }

    @Nullable Instant abandonedAt() {
        return abandonedAt;
    }

    @Nullable String abandonedReason() {
        return abandonedReason;
    }

    /** As the audit trail names it. */
    String name() {
        return "%s/%d".formatted(scorecardCode, yearStart);
    }
}
