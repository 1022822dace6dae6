package org.scrutineer.ingest;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.access.Caller;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Locks;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.indicator.LaitMeasures;
import org.scrutineer.ingest.FigureMapping.FilterValue;
import org.scrutineer.ingest.FigureMapping.Measure;
import org.scrutineer.period.YearType;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** Keeps the mappings that people save by name, each version of each. */
@ApplicationScoped
class FigureMappings {

    private final EntityManager database;
    private final IndicatorRepository indicators;
    private final AreaRepository areas;
    private final LaitMeasures lait;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;
    private final JsonText json;

    FigureMappings(
            EntityManager database,
            IndicatorRepository indicators,
            AreaRepository areas,
            LaitMeasures lait,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock,
            JsonText json) {
        this.database = database;
        this.indicators = indicators;
        this.areas = areas;
        this.lait = lait;
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
        Map<String, Indicator> known =
                indicators.all().stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        mapping.check(
                known.keySet(),
                areas.listAll().stream().map(Area::code).collect(Collectors.toSet()));
        checkYears(mapping, known);
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

    /** LAIT writes 2025 for years of every kind, so that nobody would notice another one. */
    private void checkYears(FigureMapping mapping, Map<String, Indicator> known) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < mapping.measures().size(); i++) {
            Measure measure = mapping.measures().get(i);
            YearType here = Objects.requireNonNull(known.get(measure.indicator())).yearType();
            for (FilterValue filter : measure.filters()) {
                YearType there =
                        Layout.MEASURE.contains(OpenData.folded(filter.column()))
                                ? lait.yearType(filter.value())
                                : null;
                if (there != null && there != here) {
                    places.add(
                            Place.inBody(
                                    "/measures/%d/indicator".formatted(i),
                                    "counts by %s, and LAIT counts %s by %s"
                                            .formatted(words(here), filter.value(), words(there))));
                }
            }
        }
        ProblemException.refuse(places);
    }

    private static String words(YearType type) {
        return type.name().toLowerCase(Locale.ROOT) + " years";
    }

    private record Row(
            String code, int version, String savedBy, Instant savedAt, String definition) {}

    /** Every version of a mapping, the newest first. */
    List<SavedMapping> versions(String code) {
        return Rows.of(
                        Row.class,
                        database.createNativeQuery(
                                "select code, version, saved_by, saved_at, cast(definition as text) as definition from figure_mapping where code = :code order by version desc"))
                .setParameter("code", code)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    /** The newest version of each that there is. */
    private List<SavedMapping> read(String where, Map<String, ?> parameters) {
        var query =
                Rows.of(
                        Row.class,
                        database.createNativeQuery(
                                "select distinct on (code) code, version, saved_by, saved_at, cast(definition as text) as definition from figure_mapping where %s order by code, version desc"
                                        .formatted(where)));
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(this::view).toList();
    }

    private SavedMapping view(Row row) {
        FigureMapping mapping = json.read(row.definition(), new TypeReference<FigureMapping>() {});
        return new SavedMapping(
                row.code(),
                row.version(),
                row.savedBy(),
                row.savedAt(),
                mapping.layout(),
                null,
                mapping);
    }
}
