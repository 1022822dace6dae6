package org.scrutineer.arrangementreview;

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
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;

/**
 * The arrangement of a series under review. Every step refuses to be taken out of turn, as {@link
 * ArrangementMove} says.
 */
@Entity
@Table(name = "arrangement_review")
public class ArrangementReview {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String scorecardCode;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private ArrangementState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Option> options;

    private String openedName;
    private Instant openedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Decision decision;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Evidence kept;

    protected ArrangementReview() {}

    ArrangementReview(NewArrangementReview asked, String byName, Instant at) {
        scorecardCode = asked.scorecard();
        firstDay = asked.firstDay();
        lastDay = asked.lastDay();
        state = ArrangementState.OPEN;
        options = List.of();
        openedName = byName;
        openedAt = at;
    }

    /** In the place of what was offered before. */
    void offer(List<Option> offered) {
        state = ArrangementMove.OFFER.from(state);
        options = List.copyOf(offered);
    }

    /** What members answer is kept apart; that they may is said here. */
    void answered() {
        state = ArrangementMove.ANSWER.from(state);
    }

    /** Keeps what was known. */
    void decide(Decision decided, Evidence known) {
        state = ArrangementMove.DECIDE.from(state);
        decision = decided;
        kept = known;
    }

    void abandon() {
        state = ArrangementMove.ABANDON.from(state);
    }

    Long id() {
        return id;
    }

    String reference() {
        return Reference.ARRANGEMENT_REVIEW.of(id);
    }

    int version() {
        return version;
    }

    String scorecard() {
        return scorecardCode;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    ArrangementState state() {
        return state;
    }

    List<Option> options() {
        return options;
    }

    String openedName() {
        return openedName;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable Decision decision() {
        return decision;
    }

    /** What was known when it was decided; null before. */
    @Nullable Evidence kept() {
        return kept;
    }
}
