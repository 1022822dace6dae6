package org.scrutineer.ingest;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Locks;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;

/** Keeps the mappings that people save by name, each version of each. */
@ApplicationScoped
class FigureMappings {

    private final EntityManager database;
    private final IndicatorRepository indicators;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;
    private final JsonText json;

    FigureMappings(
            EntityManager database,
            IndicatorRepository indicators,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock,
            JsonText json) {
        this.database = database;
        this.indicators = indicators;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /** The newest version of every mapping, by code. */
    List<SavedMapping> all() {
        return read("true", Map.of());
    }

    Optional<SavedMapping> find(String code) {
        return read("code = :code", Map.of("code", code)).stream().findFirst();
    }

    Optional<SavedMapping> find(String code, int version) {
        return read("code = :code and version = :version", Map.of("code", code, "version", version))
                .stream()
                .findFirst();
    }

    /** Saves the first version, or the one after the version the caller read. */
    @Transactional
    public SavedMapping put(String code, FigureMapping mapping, Precondition precondition) {
        mapping.check(indicators.all().stream().map(Indicator::code).collect(Collectors.toSet()));
        locks.hold("figure mapping " + code);
        int before = find(code).map(SavedMapping::version).orElse(0);
        if (before == 0) {
            precondition.checkAbsent();
        } else {
            precondition.check(before);
        }
        database.createNativeQuery(
                        """
                        insert into figure_mapping (code, version, definition, saved_by, saved_at)
                        values (:code, :version, cast(:definition as jsonb), :by, :at)
                        """)
                .setParameter("code", code)
                .setParameter("version", before + 1)
                .setParameter("definition", json.of(mapping))
                .setParameter("by", caller.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
        audit.record(
                "figure-mapping-saved",
                "figure-mapping",
                code,
                Map.of("version", before + 1, "mapping", mapping));
        return find(code).orElseThrow();
    }

    private record Row(
            String code, int version, String savedBy, Instant savedAt, String definition) {}

    /** The newest version of each that there is. */
    private List<SavedMapping> read(String where, Map<String, ?> parameters) {
        var query =
                Rows.of(
                        Row.class,
                        database.createNativeQuery(
                                "select distinct on (code) code, version, saved_by, saved_at, cast(definition as text) as definition from figure_mapping where %s order by code, version desc"
                                        .formatted(where)));
        parameters.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(
                        row ->
                                new SavedMapping(
                                        row.code(),
                                        row.version(),
                                        row.savedBy(),
                                        row.savedAt(),
                                        json.read(
                                                row.definition(),
                                                new TypeReference<FigureMapping>() {})))
                .toList();
    }
}
