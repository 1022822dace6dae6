package org.scrutineer.recommendation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.clinic.ClinicVisibility;
import org.scrutineer.clock.Clocks;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Rows;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Reference;
import org.scrutineer.indicator.IndicatorVisibility;
import org.scrutineer.recommendation.RecommendationView.AboutClinic;
import org.scrutineer.recommendation.RecommendationView.AboutRequest;
import org.scrutineer.recommendation.RecommendationView.Step;

/**
 * Recommendations, which every reader sees, with as much of what they rest on as the caller may.
 */
@RequestScoped
class RecommendationRepository {

    private final EntityManager database;
    private final ClinicVisibility clinics;
    private final Visibility visibility;
    private final Caller caller;
    private final Clock clock;
    private final JsonText json;

    RecommendationRepository(
            EntityManager database,
            ClinicVisibility clinics,
            Visibility visibility,
            Caller caller,
            Clock clock,
            JsonText json) {
        this.database = database;
        this.clinics = clinics;
        this.visibility = visibility;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /**
     * What a list is narrowed to; null is not narrowed.
     *
     * @param inspection to those of its report, by its number
     * @param mine to those on which the caller leads
     */
    record Filter(
            @Nullable Committee committee,
            @Nullable String year,
            @Nullable RecommendationState state,
            @Nullable Long inspection,
            boolean mine) {}

    private record NumberedRequest(long id, String question) {}

    private record NumberedClinic(long id, String title) {}

    private record StepRow(
            RecommendationMove move, LocalDate day, @Nullable String text, String by, Instant at) {}

    List<RecommendationView> page(
            Filter filter, @Nullable RecommendationReference after, int limit) {
        Conditions conditions =
                new Conditions()
                        .and(
                                "n.committee = :committee",
                                "committee",
                                filter.committee() == null ? null : filter.committee().path())
                        .and("n.year_code = :year", "year", filter.year())
                        .and("n.state = :state", "state", filter.state())
                        .and("n.inspection_id = :inspection", "inspection", filter.inspection())
                        .and("n.lead_officer = :me", "me", filter.mine() ? caller.subject() : null)
                        .bind("limit", limit);
        if (after != null) {
            conditions
                    .and(RecommendationRow.AFTER, "afterYear", after.year())
                    .bind("afterNumber", after.number());
        }
        return views(conditions.sql() + RecommendationRow.ORDER, conditions.parameters());
    }

    Optional<RecommendationView> view(RecommendationReference reference) {
        return views(
                        " and n.year_code = :year and n.number = :number",
                        Map.of("year", reference.year(), "number", reference.number()))
                .stream()
                .findFirst();
    }

    Optional<Recommendation> find(RecommendationReference reference) {
        return number(reference).map(id -> database.find(Recommendation.class, id));
    }

    /** The same, held until the transaction ends. */
    Optional<Recommendation> findToChange(RecommendationReference reference) {
        return number(reference)
                .map(id -> database.find(Recommendation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<Long> number(RecommendationReference reference) {
        return database.createNativeQuery(
                        "select id from recommendation where year_code = :year and number = :number",
                        Long.class)
                .setParameter("year", reference.year())
                .setParameter("number", reference.number())
                .getResultStream()
                .findFirst()
                .map(Long.class::cast);
    }

    /** The next place in a year, for whoever holds its lock. */
    RecommendationReference next(MunicipalYear year) {
        int last =
                (Integer)
                        database.createNativeQuery(
                                        "select coalesce(max(number), 0) from recommendation where year_code = :year",
                                        Integer.class)
                                .setParameter("year", year.code())
                                .getSingleResult();
        return new RecommendationReference(year.code(), last + 1);
    }

    /** The numbers among these of the clinics that the caller may see. */
    List<Long> knownClinics(List<Long> ids) {
        NativeQuery<Long> query =
                database.createNativeQuery(
                                "select c.id from clinic c where c.id = any(cast(:ids as bigint[])) and "
                                        + ClinicVisibility.CLINIC,
                                Long.class)
                        .unwrap(NativeQuery.class);
        clinics.bind(query);
        return query.setParameter("ids", ids.toArray(Long[]::new)).getResultList();
    }

    void add(Recommendation made) {
        database.persist(made);
        database.flush();
    }

    void rest(Recommendation made, List<Long> requests, List<Long> clinics, List<String> measures) {
        link(
                made,
                "insert into recommendation_request select :id, unnest(cast(:of as bigint[]))",
                requests.toArray(Long[]::new));
        link(
                made,
                "insert into recommendation_clinic select :id, unnest(cast(:of as bigint[]))",
                clinics.toArray(Long[]::new));
        link(
                made,
                "insert into recommendation_measure select :id, unnest(cast(:of as text[]))",
                measures.toArray(String[]::new));
    }

    private void link(Recommendation made, String insert, Object[] of) {
        database.createNativeQuery(insert)
                .setParameter("id", made.id())
                .setParameter("of", of)
                .executeUpdate();
    }

    /**
     * @param text null where it simply goes on
     */
    void addStep(Recommendation of, RecommendationMove move, LocalDate on, @Nullable String text) {
        database.flush();
        database.createNativeQuery(
                        """
                        insert into recommendation_step (recommendation_id, move, on_day, text, taken_name, taken_at)
                        values (:of, :move, :on, cast(:text as text), :name, :at)
                        """)
                .setParameter("of", of.id())
                .setParameter("move", move.name())
                .setParameter("on", on)
                .setParameter("text", text)
                .setParameter("name", caller.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private List<RecommendationView> views(String andWhere, Map<String, ?> parameters) {
        NativeQuery<RecommendationRow> query =
                Rows.of(
                        RecommendationRow.class,
                        database.createNativeQuery(RecommendationRow.SELECT + andWhere));
        clinics.bind(query);
        IndicatorVisibility.bind(query, visibility);
        query.setParameter("today", LocalDate.ofInstant(clock.instant(), Clocks.LONDON));
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(this::view).toList();
    }

    private RecommendationView view(RecommendationRow row) {
        Committee committee = new Committee(row.committee());
        return new RecommendationView(
                row.reference().address(),
                row.reference().cited(),
                row.yearCode(),
                committee.code(),
                committee.title(),
                row.text(),
                row.addressedTo(),
                row.madeOn(),
                row.leadName(),
                row.leadOfficer().equals(caller.subject()),
                row.clock(),
                row.dueOn(),
                row.overdue(),
                row.state(),
                row.state().words(row.inspectionId() != null),
                row.inspection(),
                json.read(row.requests(), new TypeReference<List<NumberedRequest>>() {}).stream()
                        .map(
                                each ->
                                        new AboutRequest(
                                                Reference.REQUEST.of(each.id()), each.question()))
                        .toList(),
                json.read(row.clinics(), new TypeReference<List<NumberedClinic>>() {}).stream()
                        .map(each -> new AboutClinic(Reference.CLINIC.of(each.id()), each.title()))
                        .toList(),
                json.read(row.measures(), new TypeReference<>() {}),
                json.read(row.steps(), new TypeReference<List<StepRow>>() {}).stream()
                        .map(
                                each ->
                                        new Step(
                                                each.move(),
                                                each.move().words(),
                                                each.day(),
                                                each.text(),
                                                each.by(),
                                                each.at()))
                        .toList(),
                row.madeName(),
                row.madeAt(),
                caller.may(Permission.RECOMMENDATIONS_RECORD)
                        ? Stream.of(RecommendationMove.values())
                                .filter(move -> move.isLegal(row.state()))
                                .toList()
                        : List.of());
    }
}
