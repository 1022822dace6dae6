package org.scrutineer.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A change of an indicator's definition that counts from a day to come. Only what changes is kept,
 * so that what is changed at once meanwhile stays.
 */
@Entity
class PlannedDefinition {

    @Id private String indicatorCode;
    @Version private int version;
    private LocalDate effectiveFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, @Nullable Object> changes;

    private String reason;
    private String plannedBy;
    private Instant plannedAt;

    protected PlannedDefinition() {}

    PlannedDefinition(
            String indicatorCode,
            LocalDate from,
            String why,
            Map<String, @Nullable Object> to,
            String by,
            Instant at) {
        this.indicatorCode = indicatorCode;
        plan(from, why, to, by, at);
    }

    /**
     * Plans something else instead.
     *
     * @param to the fields that get another value; null takes one away
     */
    final void plan(
            LocalDate from, String why, Map<String, @Nullable Object> to, String by, Instant at) {
        effectiveFrom = from;
        reason = why;
        changes = to;
        plannedBy = by;
        plannedAt = at;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    int version() {
        return version;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    Map<String, @Nullable Object> changes() {
        return changes;
    }

    String reason() {
        return reason;
    }

    String plannedBy() {
        return plannedBy;
    }

    Instant plannedAt() {
        return plannedAt;
    }
}
