package org.scrutineer.inspection;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Rows;
import org.scrutineer.inspection.FrameworkView.Source;
import org.scrutineer.request.deadline.DayKind;
import org.scrutineer.request.deadline.Target;

/** The frameworks there are, which everybody may know who may read what was judged by them. */
@ApplicationScoped
class FrameworkRepository {

    private static final String SELECT =
            """
            select f.code, f.title, f.inspectorates, f.first_day, f.last_day, f.note, f.source_name, f.source_url, f.answer_days, f.answer_unit,
                   cast(coalesce((select json_agg(json_build_object('code', a.code, 'title', a.title, 'grades',
                                      (select json_agg(json_build_object('code', g.code, 'words', g.words) order by g.position)
                                       from inspection_grade g where g.scale = a.scale)) order by a.position)
                                  from inspection_area a where a.framework_code = f.code), '[]') as text) as areas,
                   cast(coalesce((select json_agg(json_build_object('months', u.months, 'title', u.title) order by u.months)
                                  from inspection_follow_up u where u.framework_code = f.code), '[]') as text) as follow_ups
            from inspection_framework f
            """;

    private final EntityManager database;
    private final JsonText json;

    FrameworkRepository(EntityManager database, JsonText json) {
        this.database = database;
        this.json = json;
    }

    private record Row(
            String code,
            String title,
            List<String> inspectorates,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String note,
            String sourceName,
            String sourceUrl,
            @Nullable Integer answerDays,
            @Nullable DayKind answerUnit,
            String areas,
            String followUps) {}

    /** The newest first. */
    List<FrameworkView> all() {
        return Rows.of(
                        Row.class,
                        database.createNativeQuery(SELECT + " order by f.first_day desc, f.code"))
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    Optional<FrameworkView> find(String code) {
        return Rows.of(Row.class, database.createNativeQuery(SELECT + " where f.code = :code"))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(this::view);
    }

    Optional<InspectionFramework> kept(String code) {
        return Optional.ofNullable(database.find(InspectionFramework.class, code));
    }

    /** The same, held until the transaction ends. */
    Optional<InspectionFramework> hold(String code) {
        return Optional.ofNullable(
                database.find(InspectionFramework.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        database.flush();
    }

    private FrameworkView view(Row row) {
        return new FrameworkView(
                row.code(),
                row.title(),
                row.inspectorates(),
                row.firstDay(),
                row.lastDay(),
                row.note(),
                new Source(row.sourceName(), row.sourceUrl()),
                json.read(row.areas(), new TypeReference<>() {}),
                json.read(row.followUps(), new TypeReference<>() {}),
                row.answerDays() == null || row.answerUnit() == null
                        ? null
                        : new Target(row.answerDays(), row.answerUnit()));
    }
}
