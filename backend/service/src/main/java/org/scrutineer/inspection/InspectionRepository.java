package org.scrutineer.inspection;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.indicator.IndicatorVisibility;
import org.scrutineer.inspection.InspectionDraft.Judged;
import org.scrutineer.inspection.InspectionDraft.Spoken;

/**
 * Inspections, which are published and so every reader's, with the measures that the caller may
 * see.
 */
@RequestScoped
public class InspectionRepository {

    private static final int MOST_IN_A_YEAR = 200;

    private final EntityManager database;
    private final Visibility visibility;
    private final JsonText json;

    InspectionRepository(EntityManager database, Visibility visibility, JsonText json) {
        this.database = database;
        this.visibility = visibility;
        this.json = json;
    }

    /** Where a page ended. */
    record Place(LocalDate day, long id) {}

    /** The newest first; null is not narrowed. */
    List<InspectionView> page(
            @Nullable String framework,
            @Nullable String indicator,
            @Nullable Place after,
            int limit) {
        Conditions conditions =
                new Conditions()
                        .and("p.framework_code = :framework", "framework", framework)
                        .and(InspectionRow.ON_MEASURE, "indicator", indicator)
                        .bind("limit", limit);
        if (after != null) {
            conditions
                    .and(InspectionRow.AFTER, "afterDay", after.day())
                    .bind("afterId", after.id());
        }
        return views(conditions.sql() + InspectionRow.ORDER, conditions.parameters());
    }

    /** Those whose reports were published in these days, the newest first. */
    public List<InspectionView> published(LocalDate from, LocalDate to) {
        return views(
                " and p.published_on between :from and :to" + InspectionRow.ORDER,
                Map.of("from", from, "to", to, "limit", MOST_IN_A_YEAR));
    }

    Optional<InspectionView> view(long id) {
        return views(" and p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    Optional<Inspection> find(long id) {
        return Optional.ofNullable(database.find(Inspection.class, id));
    }

    /** The same, held until the transaction ends. */
    Optional<Inspection> hold(long id) {
        return Optional.ofNullable(
                database.find(Inspection.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The number of the one whose report stands at this address. */
    Optional<Long> published(String reportUrl) {
        return database.createNativeQuery(
                        "select id from inspection where report_url = :url order by id", Long.class)
                .setParameter("url", reportUrl)
                .getResultStream()
                .findFirst()
                .map(Long.class::cast);
    }

    void add(Inspection inspection) {
        database.persist(inspection);
        database.flush();
    }

    /**
     * Of these codes those that stand in it already: they stay though the caller may not see them.
     */
    Set<String> spokenOf(long id) {
        return strings(
                        "select indicator_code from inspection_measure where inspection_id = :id",
                        id)
                .collect(Collectors.toSet());
    }

    /** Takes away what was said; of measures only those named. */
    void clear(long id, Set<String> measures) {
        database.createNativeQuery("delete from inspection_judgement where inspection_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        database.createNativeQuery(
                        "delete from inspection_measure where inspection_id = :id and indicator_code = any(cast(:codes as text[]))")
                .setParameter("id", id)
                .setParameter("codes", measures.toArray(String[]::new))
                .executeUpdate();
    }

    void say(Inspection inspection, List<Judged> judgements, List<Spoken> measures) {
        database.flush();
        database.createNativeQuery(
                        """
                        insert into inspection_judgement (inspection_id, framework_code, area_code, scale, grade_code)
                        select :id, a.framework_code, a.code, a.scale, j.grade
                        from unnest(cast(:areas as text[]), cast(:grades as text[])) j (area, grade)
                        join inspection_area a on a.framework_code = :framework and a.code = j.area
                        """)
                .setParameter("id", inspection.id())
                .setParameter("framework", inspection.frameworkCode())
                .setParameter("areas", judgements.stream().map(Judged::area).toArray(String[]::new))
                .setParameter(
                        "grades", judgements.stream().map(Judged::grade).toArray(String[]::new))
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into inspection_measure (inspection_id, indicator_code, words)
                        select :id, m.code, m.words from unnest(cast(:codes as text[]), cast(:words as text[])) m (code, words)
                        """)
                .setParameter("id", inspection.id())
                .setParameter(
                        "codes", measures.stream().map(Spoken::indicator).toArray(String[]::new))
                .setParameter(
                        "words",
                        measures.stream().map(each -> each.words().strip()).toArray(String[]::new))
                .executeUpdate();
    }

    private Stream<String> strings(String sql, long id) {
        return database.createNativeQuery(sql, String.class)
                .setParameter("id", id)
                .getResultStream()
                .map(String.class::cast);
    }

    private List<InspectionView> views(String andWhere, Map<String, ?> parameters) {
        NativeQuery<InspectionRow> query =
                Rows.of(
                        InspectionRow.class,
                        database.createNativeQuery(InspectionRow.SELECT + andWhere));
        IndicatorVisibility.bind(query, visibility);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(this::view).toList();
    }

    private InspectionView view(InspectionRow row) {
        return new InspectionView(
                Reference.INSPECTION.of(row.id()),
                row.title(),
                new InspectionView.Framework(
                        row.frameworkCode(), row.frameworkTitle(), row.inspectorates(), row.note()),
                row.startedOn(),
                row.endedOn(),
                row.publishedOn(),
                row.reportUrl(),
                row.summary(),
                json.read(row.judgements(), new TypeReference<>() {}),
                json.read(row.followUps(), new TypeReference<>() {}),
                json.read(row.measures(), new TypeReference<>() {}),
                row.recordedName(),
                row.recordedAt());
    }
}
