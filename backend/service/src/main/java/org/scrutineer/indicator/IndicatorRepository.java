package org.scrutineer.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.JsonText;
import org.scrutineer.problem.ProblemException;

/** Indicators: as the caller may see them, and all of them for what is worked out from them. */
@ApplicationScoped
public class IndicatorRepository {

    private final EntityManager database;
    private final Visibility visibility;
    private final JsonText json;

    IndicatorRepository(EntityManager database, Visibility visibility, JsonText json) {
        this.database = database;
        this.visibility = visibility;
        this.json = json;
    }

    /**
     * @throws ProblemException 404 when there is none for this caller
     */
    public Indicator get(String code) {
        return shown("i.code = :code", Map.of("code", code)).stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** The codes among these that name an indicator for this caller. */
    public List<String> knownTo(Collection<String> codes) {
        return namedTo(codes).stream().map(Indicator::code).toList();
    }

    /** Those of these codes that this caller may see. */
    public List<Indicator> namedTo(Collection<String> codes) {
        return shown("i.code = any(:codes)", Map.of("codes", codes.toArray(String[]::new)));
    }

    /** Up to {@code limit} indicators after {@code afterCode}, by code. */
    List<Indicator> page(
            @Nullable String afterCode, int limit, @Nullable String theme, @Nullable String text) {
        StringBuilder where = new StringBuilder("i.code > :after");
        Map<String, Object> parameters =
                new HashMap<>(Map.of("after", afterCode == null ? "" : afterCode, "limit", limit));
        if (theme != null) {
            where.append(" and i.theme = :theme");
            parameters.put("theme", theme);
        }
        if (text != null) {
            where.append(
                    " and (lower(i.code) like :text escape '\\' or lower(i.title) like :text escape '\\' or lower(i.definition) like :text escape '\\')");
            parameters.put("text", "%" + literally(text.toLowerCase(Locale.UK)) + "%");
        }
        return shown(where + " order by i.code limit :limit", parameters);
    }

    private static String literally(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    @SuppressWarnings("unchecked")
    private List<Indicator> shown(String where, Map<String, Object> parameters) {
        Query query =
                database.createNativeQuery(
                        "select i.* from indicator i where %s and %s"
                                .formatted(IndicatorVisibility.INDICATOR, where),
                        Indicator.class);
        IndicatorVisibility.bind(query, visibility);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * All of them, whoever is calling: for checking a file of figures, whose sender may record any.
     */
    public List<Indicator> all() {
        return database.createQuery("from Indicator order by code", Indicator.class)
                .getResultList();
    }

    /**
     * Those with these codes, whoever is calling: for what is drawn from a set of indicators, which
     * has readers of its own.
     */
    public List<Indicator> named(Collection<String> codes) {
        return database.createQuery("from Indicator where code in :codes", Indicator.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** Whoever may see it, held until the transaction ends; null when there is none. */
    @Nullable Indicator hold(String code) {
        return database.find(Indicator.class, code, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean hasFiguresOrTargets(String code) {
        return !database.createNativeQuery(
                        """
                        (select 1 from period_value where indicator_code = :code limit 1)
                        union all (select 1 from threshold where indicator_code = :code limit 1)
                        """)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    void add(Indicator defined) {
        database.persist(defined);
    }

    /**
     * All of these that are not there, in one statement. None of them is retired yet.
     *
     * @return how many there were
     */
    int addAll(Map<String, IndicatorDefinition> definitions) {
        return database.createNativeQuery(
                        """
                        insert into indicator (code, version, title, definition, rationale, methodology, unit, decimals,
                            numerator_description, denominator_description, polarity, frequency, year_type, aggregation, comparator,
                            no_change_band, baseline_periods, rebasings, theme, lead_service, collection_lag_days, source_name, source_url, data_note)
                        select i.code, 0, d.title, d.definition, d.rationale, d.methodology, d.unit, d.decimals,
                            d."numeratorDescription", d."denominatorDescription", d.polarity, d.frequency, d."yearType", d.aggregation, d.comparator,
                            d."noChangeBand", d."baselinePeriods", d.rebasings, d.theme, d."leadService", d."collectionLagDays", d."sourceName", d."sourceUrl", d."dataNote"
                        from jsonb_each(cast(:definitions as jsonb)) as i (code, definition)
                        cross join lateral jsonb_to_record(i.definition) d (title text, definition text, rationale text, methodology text,
                            unit text, decimals int, "numeratorDescription" text, "denominatorDescription" text, polarity text, frequency text,
                            "yearType" text, aggregation text, comparator text, "noChangeBand" numeric, "baselinePeriods" int, rebasings jsonb,
                            theme text, "leadService" text, "collectionLagDays" int, "sourceName" text, "sourceUrl" text, "dataNote" text)
                        on conflict (code) do nothing
                        """)
                .setParameter("definitions", json.of(definitions))
                .executeUpdate();
    }

    void flush() {
        database.flush();
    }
}
