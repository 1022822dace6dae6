package org.scrutineer.request.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The council's targets as they are kept. There is one row, from the beginning. */
@Entity
@Table(name = "request_target")
public class RequestTargets {

    static final int ONLY = 1;

    @Id private int id;
    @Version private int version;
    private @Nullable Integer acknowledgeDays;

    @Enumerated(EnumType.STRING)
    private @Nullable DayKind acknowledgeUnit;

    private @Nullable Integer decideDays;

    @Enumerated(EnumType.STRING)
    private @Nullable DayKind decideUnit;

    private @Nullable Integer answerDays;

    @Enumerated(EnumType.STRING)
    private @Nullable DayKind answerUnit;

    private boolean answersAgreed;

    protected RequestTargets() {}

    void set(Targets targets, boolean answersAreAgreed) {
        acknowledgeDays = days(targets.acknowledge());
        acknowledgeUnit = unit(targets.acknowledge());
        decideDays = days(targets.decide());
        decideUnit = unit(targets.decide());
        answerDays = days(targets.answer());
        answerUnit = unit(targets.answer());
        answersAgreed = answersAreAgreed;
    }

    Targets targets() {
        return new Targets(
                target(acknowledgeDays, acknowledgeUnit),
                target(decideDays, decideUnit),
                target(answerDays, answerUnit));
    }

    /** Whether the director agrees written answers before they are given. */
    boolean answersAgreed() {
        return answersAgreed;
    }

    int version() {
        return version;
    }

    private static @Nullable Integer days(@Nullable Target target) {
        return target == null ? null : target.days();
    }

    private static @Nullable DayKind unit(@Nullable Target target) {
        return target == null ? null : target.unit();
    }

    private static @Nullable Target target(@Nullable Integer days, @Nullable DayKind unit) {
        return days == null || unit == null ? null : new Target(days, unit);
    }
}
