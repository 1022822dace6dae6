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

    /** Those of these that have figures or targets. */
    @SuppressWarnings("unchecked")
    List<String> haveFiguresOrTargets(Collection<String> codes) {
        return database.createNativeQuery(
                        """
                        select code from unnest(cast(:codes as text[])) code
                        where exists (select 1 from period_value where indicator_code = code)
                           or exists (select 1 from threshold where indicator_code = code)
                        """,
                        String.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
    }

    void add(Indicator defined) {
        database.persist(defined);
    }

    /**
     * All of these that are not there, in one statement.
     *
     * @return how many there were
     */
    int addAll(Map<String, IndicatorDefinition> definitions) {
        return write(definitions, "nothing");
    }

    /** All of these, whether or not they are there, in one statement. */
    void putAll(Map<String, IndicatorDefinition> definitions) {
        write(
                definitions,
                """
                update set version = indicator.version + 1, title = excluded.title, definition = excluded.definition, rationale = excluded.rationale,
                    methodology = excluded.methodology, unit = excluded.unit, decimals = excluded.decimals, numerator_description = excluded.numerator_description,
                    denominator_description = excluded.denominator_description, polarity = excluded.polarity, frequency = excluded.frequency,
                    year_type = excluded.year_type, aggregation = excluded.aggregation, comparator = excluded.comparator, no_change_band = excluded.no_change_band,
                    baseline_periods = excluded.baseline_periods, rebasings = excluded.rebasings, theme = excluded.theme, lead_service = excluded.lead_service,
                    collection_lag_days = excluded.collection_lag_days, source_name = excluded.source_name, source_url = excluded.source_url,
                    data_note = excluded.data_note, retired_on = excluded.retired_on, retired_reason = excluded.retired_reason, replaced_by = excluded.replaced_by
                """);
        // What was read before is not what is there now.
        database.clear();
    }

    private int write(Map<String, IndicatorDefinition> definitions, String ifThere) {
        return database.createNativeQuery(
                        """
                        insert into indicator (code, version, title, definition, rationale, methodology, unit, decimals,
                            numerator_description, denominator_description, polarity, frequency, year_type, aggregation, comparator,
                            no_change_band, baseline_periods, rebasings, theme, lead_service, collection_lag_days, source_name, source_url, data_note,
                            retired_on, retired_reason, replaced_by)
                        select i.code, 0, d.title, d.definition, d.rationale, d.methodology, d.unit, d.decimals,
                            d."numeratorDescription", d."denominatorDescription", d.polarity, d.frequency, d."yearType", d.aggregation, d.comparator,
                            d."noChangeBand", d."baselinePeriods", d.rebasings, d.theme, d."leadService", d."collectionLagDays", d."sourceName", d."sourceUrl", d."dataNote",
                            cast(d.retirement ->> 'retiredOn' as date), d.retirement ->> 'reason', d.retirement ->> 'replacedBy'
                        from jsonb_each(cast(:definitions as jsonb)) as i (code, definition)
                        cross join lateral jsonb_to_record(i.definition) d (title text, definition text, rationale text, methodology text,
                            unit text, decimals int, "numeratorDescription" text, "denominatorDescription" text, polarity text, frequency text,
                            "yearType" text, aggregation text, comparator text, "noChangeBand" numeric, "baselinePeriods" int, rebasings jsonb,
                            theme text, "leadService" text, "collectionLagDays" int, "sourceName" text, "sourceUrl" text, "dataNote" text, retirement jsonb)
                        on conflict (code) do %s
                        """
                                .formatted(ifThere))
                .setParameter("definitions", json.of(definitions))
                .executeUpdate();
    }

    void flush() {
        database.flush();
    }
}
