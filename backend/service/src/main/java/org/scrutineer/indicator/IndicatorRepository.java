package org.scrutineer.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;

@ApplicationScoped
public class IndicatorRepository implements PanacheRepositoryBase<Indicator, String> {

    /**
     * @throws ProblemException 404 when there is none
     */
    public Indicator get(String code) {
        return findByIdOptional(code).orElseThrow(ProblemException::notFound);
    }

    /** Up to {@code limit} indicators after {@code afterCode}, by code. */
    List<Indicator> page(
            @Nullable String afterCode, int limit, @Nullable String theme, @Nullable String text) {
        StringBuilder where = new StringBuilder("code > :after");
        Map<String, Object> parameters =
                new HashMap<>(Map.of("after", afterCode == null ? "" : afterCode));
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
}
