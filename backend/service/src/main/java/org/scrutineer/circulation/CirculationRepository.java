package org.scrutineer.circulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.circulation.Circulations.Circulation;
import org.scrutineer.circulation.Circulations.State;
import org.scrutineer.database.Rows;
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

    private record Publication(
            String scorecardCode,
            String title,
            String periodCode,
            Frequency frequency,
            YearType yearType,
            int revision,
            Instant at,
            TellingResult.@Nullable Outcome outcome,
            @Nullable Integer told,
            @Nullable Integer switchedOff,
            @Nullable Integer noAddress,
            long sent) {}

    /**
     * The newest first.
     *
     * @param scorecard null does not narrow, nor does a period
     * @param isKnown whether the list of people is known
     */
    List<Circulation> newest(
            @Nullable String scorecard, @Nullable String period, boolean isKnown, Reading list) {
        NativeQuery<Publication> query =
                Rows.of(
                        Publication.class,
                        database.createNativeQuery(
                                """
                                select e.scorecard_code, s.title, e.period_code, s.frequency, s.year_type, e.revision, t.at, t.outcome, t.told, t.switched_off, t.no_address,
                                       (select count(*) from mail m where m.edition_id = e.id and m.kind in ('PUBLICATION', 'CORRECTION') and m.state = 'SENT') as sent
                                from telling t join edition e on e.id = t.edition_id join scorecard s on s.code = e.scorecard_code
                                where t.kind = 'PUBLICATION' and %s and (cast(:scorecard as text) is null or s.code = :scorecard) and (cast(:period as text) is null or e.period_code = :period)
                                order by t.id desc limit :most
                                """
                                        .formatted(Visibility.EDITION)));
        visibility.bind(query);
        return query
                .setParameter("scorecard", scorecard)
                .setParameter("period", period)
                .setParameter("most", MOST)
                .getResultList()
                .stream()
                .map(row -> circulation(row, isKnown, list))
                .toList();
    }

    private static Circulation circulation(Publication row, boolean isKnown, Reading list) {
        TellingResult told = told(row);
        return new Circulation(
                row.scorecardCode(),
                row.title(),
                row.periodCode(),
                PeriodCode.parse(row.periodCode(), row.frequency(), row.yearType()).label(),
                row.revision(),
                row.at(),
                told == null ? State.WAITING : State.valueOf(told.outcome().name()),
                told == null ? null : told.told(),
                row.sent(),
                told == null ? ToldWords.waiting(isKnown, list) : ToldWords.told(told, row.sent()));
    }

    private static @Nullable TellingResult told(Publication row) {
        return row.outcome() == null
                        || row.told() == null
                        || row.switchedOff() == null
                        || row.noAddress() == null
                ? null
                : new TellingResult(row.outcome(), row.told(), row.switchedOff(), row.noAddress());
    }
}
