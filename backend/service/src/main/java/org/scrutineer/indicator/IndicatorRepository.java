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
import org.scrutineer.problem.ProblemException;

/** Indicators: as the caller may see them, and all of them for what is worked out from them. */
@ApplicationScoped
public class IndicatorRepository {

    private final EntityManager database;
    private final Visibility visibility;

    IndicatorRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
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

    void flush() {
        database.flush();
    }
}
