package org.scrutineer.periodvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.period.Period;
import org.scrutineer.problem.ProblemException;

/** Records values one at a time. Files of them come in through {@code ingest}. */
@ApplicationScoped
public class PeriodValueService {

    private final EntityManager database;
    private final Locks locks;
    private final FigureDoubts doubts;
    private final FigureConfirmations confirmations;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    PeriodValueService(
            EntityManager database,
            Locks locks,
            FigureDoubts doubts,
            FigureConfirmations confirmations,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.locks = locks;
        this.doubts = doubts;
        this.confirmations = confirmations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records the value, or adds a revision to the one the caller read. The earlier revision stays.
     * Fails with 409 when it looks wrong and the caller has not confirmed it.
     */
    @Transactional
    public void put(
            String indicator,
            String area,
            Period period,
            PeriodValueRecording recording,
            Confirmed confirmed,
            Precondition precondition) {
        recording.check();
        // Waits for a file that is being merged, so that what is read next is what it left.
        database.createNativeQuery("lock table period_value in row exclusive mode").executeUpdate();
        String id = indicator + '/' + area + '/' + period.code();
        locks.hold("period value " + id);
        closeCurrent(indicator, area, period, recording, precondition);
        int revision = 1 + lastRevision(indicator, area, period);
        List<DoubtfulFigure> doubtful =
                doubts.confirmed(indicator, area, period, recording, confirmed);
        insert(indicator, area, period, recording, revision);
        confirmations.keep(doubtful);
        audit.record(
                revision == 1 ? "value-recorded" : "value-revised",
                "period-value",
                id,
                Map.of(
                        "revision",
                        revision,
                        "recording",
                        recording,
                        "confirmed",
                        doubtful.stream().map(DoubtfulFigure::detail).toList()));
    }

    /** The revision there was, if any, is no longer current. */
    private void closeCurrent(
            String indicator,
            String area,
            Period period,
            PeriodValueRecording recording,
            Precondition precondition) {
        Integer current =
                (Integer)
                        database
                                .createNativeQuery(
                                        """
                                        select revision from period_value
                                        where indicator_code = :indicator and area_code = :area and first_day = :firstDay and last_day = :lastDay and current
                                        """,
                                        Integer.class)
                                .setParameter("indicator", indicator)
                                .setParameter("area", area)
                                .setParameter("firstDay", period.firstDay())
                                .setParameter("lastDay", period.lastDay())
                                .getResultList()
                                .stream()
                                .findFirst()
                                .orElse(null);
        if (current == null) {
            precondition.checkAbsent();
            return;
        }
        precondition.check(current);
        if (recording.reason() == null || recording.reason().isBlank()) {
            throw ProblemException.invalid(
                    "/reason", "is needed, because this changes a value that is already there");
        }
        database.createNativeQuery(
                        """
                        update period_value set current = false
                        where indicator_code = :indicator and area_code = :area and first_day = :firstDay and last_day = :lastDay and current
                        """)
                .setParameter("indicator", indicator)
                .setParameter("area", area)
                .setParameter("firstDay", period.firstDay())
                .setParameter("lastDay", period.lastDay())
                .executeUpdate();
    }

    /** 0 when there was never one; one that was withdrawn has left its revisions. */
    private int lastRevision(String indicator, String area, Period period) {
        return (Integer)
                database.createNativeQuery(
                                """
                                select coalesce(max(revision), 0) from period_value
                                where indicator_code = :indicator and area_code = :area and first_day = :firstDay and last_day = :lastDay
                                """,
                                Integer.class)
                        .setParameter("indicator", indicator)
                        .setParameter("area", area)
                        .setParameter("firstDay", period.firstDay())
                        .setParameter("lastDay", period.lastDay())
                        .getSingleResult();
    }

    private void insert(
            String indicator, String area, Period period, PeriodValueRecording from, int revision) {
        database.createNativeQuery(
                        """
                        insert into period_value (indicator_code, area_code, period_code, first_day, last_day, revision, current, value, numerator, denominator,
                                                  symbol, status, note, source, reason, recorded_by, recorded_at)
                        values (:indicator, :area, :period, :firstDay, :lastDay, :revision, true, cast(:value as numeric), cast(:numerator as numeric),
                                cast(:denominator as numeric), :symbol, :status, :note, :source, :reason, :by, :at)
                        """)
                .setParameter("indicator", indicator)
                .setParameter("area", area)
                .setParameter("period", period.code())
                .setParameter("firstDay", period.firstDay())
                .setParameter("lastDay", period.lastDay())
                .setParameter("revision", revision)
                .setParameter("value", from.value())
                .setParameter("numerator", from.numerator())
                .setParameter("denominator", from.denominator())
                .setParameter("symbol", from.symbol())
                .setParameter("status", from.status().name())
                .setParameter("note", from.note())
                .setParameter("source", from.source())
                .setParameter(
                        "reason",
                        from.reason() == null && revision > 1
                                ? FigureRestoring.RECORDED_AGAIN
                                : from.reason())
                .setParameter("by", caller.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
