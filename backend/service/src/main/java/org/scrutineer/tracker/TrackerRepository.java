package org.scrutineer.tracker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicVisibility;
import org.scrutineer.clock.Clocks;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.Rows;
import org.scrutineer.directory.Committee;
import org.scrutineer.directory.Committees;
import org.scrutineer.http.Reference;
import org.scrutineer.recommendation.MunicipalYear;
import org.scrutineer.recommendation.RecommendationReference;
import org.scrutineer.tracker.TrackedView.CommitteeName;

/** Requests, recommendations and actions as the caller may see them, and how many there are. */
@RequestScoped
class TrackerRepository {

    private static final String GROUP_OF_COMMITTEES = "/committees/";

    private final EntityManager database;
    private final ClinicVisibility visibility;
    private final Committees committees;
    private final Clock clock;

    TrackerRepository(
            EntityManager database,
            ClinicVisibility visibility,
            Committees committees,
            Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.committees = committees;
        this.clock = clock;
    }

    /** Where a page ended. */
    record Place(LocalDate day, Kind kind, long id) {}

    /** A row in a list, and where in it. */
    record Listed(TrackedView view, Place place) {}

    private record CountRow(Kind kind, String state, int count, int overdue) {}

    private record First(@Nullable LocalDate day) {}

    @Transactional
    List<Listed> page(Narrowing narrowing, @Nullable Place after, int limit) {
        Conditions conditions = narrowing.conditions().bind("limit", limit);
        if (after != null) {
            conditions
                    .and(TrackedRow.AFTER, "afterDay", after.day())
                    .bind("afterKind", after.kind().name())
                    .bind("afterId", after.id());
        }
        String sql = TrackedRow.SELECT + conditions.sql() + TrackedRow.ORDER;
        return query(TrackedRow.class, sql, conditions.parameters()).stream()
                .map(row -> new Listed(view(row), new Place(row.beganOn(), row.kind(), row.id())))
                .toList();
    }

    /** By kind and where they stand, in the order of the kinds. */
    List<TrackedCount> counts(Narrowing narrowing) {
        Conditions conditions = narrowing.conditions();
        return query(
                        CountRow.class,
                        TrackedRow.TRACKED
                                + "select t.kind, t.state, count(*) as count, count(*) filter (where t.overdue) as overdue from tracked t where true%s group by t.kind, t.state order by t.kind desc, count(*) desc, t.state"
                                        .formatted(conditions.sql()),
                        conditions.parameters())
                .stream()
                .map(
                        row ->
                                new TrackedCount(
                                        row.kind(),
                                        row.kind().words(),
                                        row.state(),
                                        row.kind().stateText(row.state()),
                                        row.count(),
                                        row.overdue()))
                .toList();
    }

    /** From this municipal year back to that of the first thing the caller may see. */
    List<String> years() {
        LocalDate today = today();
        LocalDate first =
                query(
                                First.class,
                                TrackedRow.TRACKED + "select min(t.began_on) as day from tracked t",
                                Map.of())
                        .getFirst()
                        .day();
        int last = MunicipalYear.of(today).begins();
        return Stream.iterate(
                        last,
                        year -> year >= MunicipalYear.of(first == null ? today : first).begins(),
                        year -> year - 1)
                .map(year -> new MunicipalYear(year).code())
                .toList();
    }

    /** Those that somebody sits on. */
    List<CommitteeName> committees() {
        return names(committees.all().stream().map(Committee::path).toList());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.LONDON);
    }

    private <R extends Record> List<R> query(
            Class<R> type, String sql, Map<String, Object> parameters) {
        NativeQuery<R> query = Rows.of(type, database.createNativeQuery(sql));
        visibility.bind(query);
        query.setParameter("today", today());
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static TrackedView view(TrackedRow row) {
        return new TrackedView(
                row.kind(),
                row.kind().words(),
                reference(row),
                row.text(),
                row.about(),
                row.who(),
                row.beganOn(),
                MunicipalYear.of(row.beganOn()).code(),
                names(row.committees()),
                row.state(),
                row.kind().stateText(row.state()),
                row.outcome(),
                row.dueOn(),
                row.overdue());
    }

    private static String reference(TrackedRow row) {
        if (row.yearCode() != null && row.number() != null) {
            return new RecommendationReference(row.yearCode(), row.number()).address();
        }
        return (row.kind() == Kind.REQUEST ? Reference.REQUEST : Reference.ACTION).of(row.id());
    }

    /** An audience may name other groups too, which are no committees. */
    private static List<CommitteeName> names(List<String> paths) {
        return paths.stream()
                .filter(path -> path.startsWith(GROUP_OF_COMMITTEES))
                .map(Committee::new)
                .map(committee -> new CommitteeName(committee.code(), committee.title()))
                .toList();
    }
}
