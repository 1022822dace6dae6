package org.scrutineer.statutoryreturn;

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
import java.util.function.Function;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Rows;
import org.scrutineer.indicator.IndicatorVisibility;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.statutoryreturn.ReturnDefinition.Round;

/** Returns, which every reader may know, with the measures that the caller may see. */
@RequestScoped
public class StatutoryReturnRepository {

    private static final String SELECT =
            """
            select r.code, r.title, r.collects, r.source_name, r.source_url, r.changed_name, r.changed_at,
                   cast((select json_agg(json_build_object('indicator', i.code, 'title', i.title) order by i.code)
                         from statutory_return_measure m join indicator i on i.code = m.indicator_code
                         where m.return_code = r.code and %1$s) as text) as measures,
                   cast((select json_agg(json_build_object('code', o.code, 'firstDay', o.first_day, 'lastDay', o.last_day, 'dueOn', o.due_on,
                                    'finalOn', o.final_on, 'sent', o.sent, 'sentOn', o.sent_on) order by o.due_on desc, o.code desc)
                         from statutory_return_round o where o.return_code = r.code) as text) as rounds
            from statutory_return r where true
            """
                    .formatted(IndicatorVisibility.INDICATOR);

    private static final String OF_MEASURE =
            """
            exists (select 1 from statutory_return_measure m join indicator i on i.code = m.indicator_code
                    where m.return_code = r.code and m.indicator_code = :indicator and %s)
            """
                    .formatted(IndicatorVisibility.INDICATOR);

    private final EntityManager database;
    private final Visibility visibility;
    private final JsonText json;
    private final Clock clock;

    StatutoryReturnRepository(
            EntityManager database, Visibility visibility, JsonText json, Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.json = json;
        this.clock = clock;
    }

    private record Row(
            String code,
            String title,
            @Nullable String collects,
            @Nullable String sourceName,
            @Nullable String sourceUrl,
            @Nullable String changedName,
            @Nullable Instant changedAt,
            @Nullable String measures,
            @Nullable String rounds) {}

    /**
     * By title.
     *
     * @param indicator only those it comes from; null for all
     */
    public List<ReturnView> all(@Nullable String indicator) {
        return views(new Conditions().and(OF_MEASURE, "indicator", indicator), " order by r.title");
    }

    ReturnView view(String code) {
        return views(new Conditions().and("r.code = :code", "code", code), "").stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    Optional<StatutoryReturn> find(String code) {
        return Optional.ofNullable(database.find(StatutoryReturn.class, code));
    }

    /** The same, held until the transaction ends; null when there is none. */
    @Nullable StatutoryReturn hold(String code) {
        return database.find(StatutoryReturn.class, code, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(StatutoryReturn made) {
        database.persist(made);
    }

    /** In the place of the measures and rounds that it had. */
    void fill(StatutoryReturn with, List<String> measures, List<Round> rounds) {
        database.flush();
        delete("delete from statutory_return_measure where return_code = :code", with);
        delete("delete from statutory_return_round where return_code = :code", with);
        database.createNativeQuery(
                        "insert into statutory_return_measure (return_code, indicator_code) select :code, m from unnest(cast(:measures as text[])) m")
                .setParameter("code", with.code())
                .setParameter("measures", measures.toArray(String[]::new))
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into statutory_return_round (return_code, code, first_day, last_day, due_on, final_on, sent, sent_on)
                        select :code, o.* from unnest(cast(:codes as text[]), cast(:firstDays as date[]), cast(:lastDays as date[]), cast(:dueDays as date[]),
                                                      cast(:finalDays as date[]), cast(:sent as boolean[]), cast(:sentDays as date[])) o
                        """)
                .setParameter("code", with.code())
                .setParameter("codes", rounds.stream().map(Round::code).toArray(String[]::new))
                .setParameter("firstDays", days(rounds, Round::firstDay))
                .setParameter("lastDays", days(rounds, Round::lastDay))
                .setParameter("dueDays", days(rounds, Round::dueOn))
                .setParameter("finalDays", days(rounds, Round::finalOn))
                .setParameter(
                        "sent",
                        rounds.stream().map(each -> each.sent().toString()).toArray(String[]::new))
                .setParameter("sentDays", days(rounds, Round::sentOn))
                .executeUpdate();
    }

    private static @Nullable String[] days(
            List<Round> rounds, Function<Round, @Nullable LocalDate> day) {
        @Nullable String[] days = new @Nullable String[rounds.size()];
        for (int i = 0; i < days.length; i++) {
            LocalDate each = day.apply(rounds.get(i));
            days[i] = each == null ? null : each.toString();
        }
        return days;
    }

    private void delete(String sql, StatutoryReturn of) {
        database.createNativeQuery(sql).setParameter("code", of.code()).executeUpdate();
    }

    private List<ReturnView> views(Conditions conditions, String order) {
        NativeQuery<Row> query =
                Rows.of(Row.class, database.createNativeQuery(SELECT + conditions.sql() + order));
        IndicatorVisibility.bind(query, visibility);
        Map<String, ?> parameters = conditions.parameters();
        parameters.forEach(query::setParameter);
        LocalDate today = LocalDate.now(clock);
        return query.getResultList().stream().map(row -> view(row, today)).toList();
    }

    private ReturnView view(Row row, LocalDate today) {
        return new ReturnView(
                row.code(),
                row.title(),
                row.collects(),
                row.sourceName(),
                row.sourceUrl(),
                json.list(row.measures(), new TypeReference<>() {}),
                json.list(row.rounds(), new TypeReference<List<Round>>() {}).stream()
                        .map(each -> round(each, today))
                        .toList(),
                row.changedName(),
                row.changedAt());
    }

    private static ReturnView.Round round(Round of, LocalDate today) {
        RoundStanding standing = RoundStanding.of(of.sent(), of.dueOn(), today);
        return new ReturnView.Round(
                of.code(),
                of.firstDay(),
                of.lastDay(),
                of.dueOn(),
                of.finalOn(),
                of.sent(),
                of.sentOn(),
                standing,
                standing.words());
    }
}
