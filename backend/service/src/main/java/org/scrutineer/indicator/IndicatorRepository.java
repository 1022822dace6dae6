package org.scrutineer.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.problem.ProblemException;

@ApplicationScoped
public class IndicatorRepository implements PanacheRepositoryBase<Indicator, String> {

    private final Visibility visibility;

    IndicatorRepository(Visibility visibility) {
        this.visibility = visibility;
    }

    /**
     * @throws ProblemException 404 when there is none for this caller
     */
    public Indicator get(String code) {
        return findByIdOptional(code)
                .filter(indicator -> !hidden().contains(code))
                .orElseThrow(ProblemException::notFound);
    }

    /** Up to {@code limit} indicators after {@code afterCode}, by code. */
    List<Indicator> page(
            @Nullable String afterCode, int limit, @Nullable String theme, @Nullable String text) {
        StringBuilder where = new StringBuilder("code > :after");
        Map<String, Object> parameters =
                new HashMap<>(Map.of("after", afterCode == null ? "" : afterCode));
        List<String> hidden = hidden();
        if (!hidden.isEmpty()) {
            where.append(" and code not in :hidden");
            parameters.put("hidden", hidden);
        }
        if (theme != null) {
            where.append(" and theme = :theme");
            parameters.put("theme", theme);
        }
        if (text != null) {
            where.append(
                    " and (lower(code) like :text escape '\\' or lower(title) like :text escape '\\' or lower(definition) like :text escape '\\')");
            parameters.put(
                    "text",
                    "%"
                            + text.toLowerCase(java.util.Locale.UK)
                                    .replaceAll("([\\\\%_])", "\\\\$1")
                            + "%");
        }
        return find(where + " order by code", parameters).page(0, limit).list();
    }

    /**
     * The few that scorecards show as exempt from publication, unless the caller may see one of
     * those scorecards show it.
     */
    @SuppressWarnings("unchecked")
    private List<String> hidden() {
        if (visibility.seesUnpublishedFigures()) {
            return List.of();
        }
        Query query =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select distinct x.indicator_code from indicator_set_item x
                                where x.exempt_reason is not null and not exists (
                                    select 1 from indicator_set_item i join scorecard s on s.code = i.scorecard_code
                                    where i.indicator_code = x.indicator_code and %s and (i.exempt_reason is null or %s))
                                """
                                        .formatted(Visibility.SCORECARD, Visibility.EXEMPT),
                                String.class);
        visibility.bind(query);
        return (List<String>) query.getResultList();
    }
}
