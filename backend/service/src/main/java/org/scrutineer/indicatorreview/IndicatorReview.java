package org.scrutineer.indicatorreview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;

/**
 * A review of the measures that a scorecard shows. Every step is a method that refuses to be taken
 * out of turn, as {@link ReviewMove} says.
 */
@Entity
@Table(name = "indicator_review")
public class IndicatorReview {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String scorecardCode;
    private int setVersion;
    private String catalogueCode;
    private int catalogueVersion;
    private String purpose;
    private LocalDate startsOn;
    private LocalDate reportsOn;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private String openedName;
    private Instant openedAt;
    private Instant changedAt;
    private @Nullable String endedText;
    private @Nullable String endedName;
    private @Nullable Instant endedAt;
    private @Nullable Integer adoptedVersion;
    private @Nullable LocalDate appliesFrom;

    protected IndicatorReview() {}

    IndicatorReview(
            SetOfReview set, SetOfReview catalogue, ReviewPlan plan, String byName, Instant at) {
        scorecardCode = set.scorecard();
        setVersion = set.version();
        catalogueCode = catalogue.scorecard();
        catalogueVersion = catalogue.version();
        purpose = plan.purpose();
        startsOn = plan.startsOn();
        reportsOn = plan.reportsOn();
        state = ReviewState.RUNNING;
        openedName = byName;
        openedAt = at;
        changedAt = at;
    }

    /** One version of a scorecard's set. */
    record SetOfReview(String scorecard, int version) {}

    void plan(ReviewPlan plan, Instant at) {
        state = ReviewMove.PLAN.from(state);
        purpose = plan.purpose();
        startsOn = plan.startsOn();
        reportsOn = plan.reportsOn();
        changedAt = at;
    }

    void propose() {
        state = ReviewMove.PROPOSE.from(state);
    }

    void comment() {
        state = ReviewMove.COMMENT.from(state);
    }

    void decide(Instant at) {
        state = ReviewMove.DECIDE.from(state);
        changedAt = at;
    }

    void checkAdopted() {
        ReviewMove.ADOPT.from(state);
    }

    void adopt(Adoption adoption, int made, String byName, Instant at) {
        state = ReviewMove.ADOPT.from(state);
        adoptedVersion = made;
        appliesFrom = adoption.appliesFrom();
        end(adoption.minute(), byName, at);
    }

    void abandon(String reason, String byName, Instant at) {
        state = ReviewMove.ABANDON.from(state);
        end(reason, byName, at);
    }

    private void end(String text, String byName, Instant at) {
        endedText = text;
        endedName = byName;
        endedAt = at;
        changedAt = at;
    }

    Long id() {
        return id;
    }

    public String reference() {
        return Reference.INDICATOR_REVIEW.of(id);
    }

    public int version() {
        return version;
    }

    SetOfReview set() {
        return new SetOfReview(scorecardCode, setVersion);
    }

    SetOfReview catalogue() {
        return new SetOfReview(catalogueCode, catalogueVersion);
    }

    String purpose() {
        return purpose;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate reportsOn() {
        return reportsOn;
    }

    ReviewState state() {
        return state;
    }

    String openedName() {
        return openedName;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** The minute of its adoption, or why it was abandoned; null while it runs. */
    @Nullable String endedText() {
        return endedText;
    }

    @Nullable String endedName() {
        return endedName;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Null unless it was adopted, as is the day. */
    @Nullable Integer adoptedVersion() {
        return adoptedVersion;
    }

    @Nullable LocalDate appliesFrom() {
        return appliesFrom;
    }
}
