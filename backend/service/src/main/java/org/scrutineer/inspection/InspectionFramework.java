package org.scrutineer.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.scrutineer.request.deadline.DayKind;
import org.scrutineer.request.deadline.Target;

/**
 * A framework of inspectors as it is kept: of it the council chooses the clock, and nothing else.
 */
@Entity
@Table(name = "inspection_framework")
public class InspectionFramework {

    @Id private String code;
    @Version private int version;
    private @Nullable Integer answerDays;

    @Enumerated(EnumType.STRING)
    private @Nullable DayKind answerUnit;

    protected InspectionFramework() {}

    /**
     * @param within null where there is no clock
     */
    void answerWithin(@Nullable Target within) {
        answerDays = within == null ? null : within.days();
        answerUnit = within == null ? null : within.unit();
    }

    @Nullable Target answerWithin() {
        return answerDays == null || answerUnit == null ? null : new Target(answerDays, answerUnit);
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }
}
