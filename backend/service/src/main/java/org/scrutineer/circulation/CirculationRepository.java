package org.scrutineer.circulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.circulation.Circulations.Circulation;
import org.scrutineer.circulation.Circulations.State;
import org.scrutineer.directory.DirectoryReadingRepository.Reading;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/** How many were told of the editions that the caller may see. */
@RequestScoped
class CirculationRepository {

    private static final int MOST = 50;

    private final EntityManager database;
    private final Visibility visibility;

    CirculationRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    /**
     * The newest first.
     *
     * @param scorecard null does not narrow, nor does a period
     * @param isKnown whether the list of people is known
     */
    List<Circulation> newest(
            @Nullable String scorecard, @Nullable String period, boolean isKnown, Reading list) {
        Query query =
                database.createNativeQuery(
                        """
                        select s.code, s.title, e.period_code, s.frequency, s.year_type, e.revision, t.at, t.outcome, t.told, t.switched_off, t.no_address,
                               (select count(*) from mail m where m.edition_id = e.id and m.kind in ('PUBLICATION', 'CORRECTION') and m.state = 'SENT') as sent
                        from telling t join edition e on e.id = t.edition_id join scorecard s on s.code = e.scorecard_code
                        where t.kind = 'PUBLICATION' and %s and (cast(:scorecard as text) is null or s.code = :scorecard) and (cast(:period as text) is null or e.period_code = :period)
                        order by t.id desc limit :most
                        """
                                .formatted(Visibility.EDITION),
                        Object[].class);
        visibility.bind(query);
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                query.setParameter("scorecard", scorecard)
                        .setParameter("period", period)
                        .setParameter("most", MOST)
                        .getResultList();
        return rows.stream().map(row -> circulation(row, isKnown, list)).toList();
    }

    private static Circulation circulation(Object[] row, boolean isKnown, Reading list) {
        String period = (String) row[2];
        Told told = told(row);
        long sent = ((Number) row[11]).longValue();
        return new Circulation(
                (String) row[0],
                (String) row[1],
                period,
                PeriodCode.parse(
                                period,
                                Frequency.valueOf((String) row[3]),
                                YearType.valueOf((String) row[4]))
                        .label(),
                (Integer) row[5],
                (Instant) row[6],
                told == null ? State.WAITING : State.valueOf(told.outcome().name()),
                told == null ? null : told.told(),
                sent,
                told == null
                        ? CirculationWords.waiting(isKnown, list)
                        : CirculationWords.told(told, sent));
    }

    private static @Nullable Told told(Object[] row) {
        return row[7] == null
                ? null
                : new Told(
                        Told.Outcome.valueOf((String) row[7]),
                        (Integer) row[8],
                        (Integer) row[9],
                        (Integer) row[10]);
    }
}
