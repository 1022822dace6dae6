package org.scrutineer.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clock.Clocks;
import org.scrutineer.database.Locks;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.job.Jobs;
import org.scrutineer.problem.ProblemException;

/**
 * Changes of definitions that count from a day to come: planned, taken back, and made on that day.
 */
@ApplicationScoped
public class PlannedDefinitions {

    private static final Caller.Actor MAKER =
            new Caller.Actor(
                    "planned-definitions", "Planned changes", EnumSet.noneOf(Permission.class));

    private static final TypeReference<Map<String, @Nullable Object>> FIELDS =
            new TypeReference<>() {};

    private static final String OBJECT = "indicator";

    private final EntityManager database;
    private final IndicatorRepository indicators;
    private final IndicatorService service;
    private final Jobs jobs;
    private final Locks locks;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    PlannedDefinitions(
            EntityManager database,
            IndicatorRepository indicators,
            IndicatorService service,
            Jobs jobs,
            Locks locks,
            AuditLog audit,
            ObjectMapper json,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.indicators = indicators;
        this.service = service;
        this.jobs = jobs;
        this.locks = locks;
        this.audit = audit;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is planned for the indicator, or 404. */
    PlannedDefinition get(String indicator) {
        return there(database.find(PlannedDefinition.class, indicators.get(indicator).code()));
    }

    /** Plans a change, or changes the plan that the caller read. */
    @Transactional
    PlannedDefinition put(String code, PlannedDefinitionDraft draft, Precondition precondition) {
        Indicator now = indicators.get(code);
        if (!draft.effectiveFrom().isAfter(LocalDate.now(clock))) {
            throw ProblemException.invalid(
                    "/effectiveFrom",
                    "must be a day to come: what counts at once is saved as the definition");
        }
        service.checkChange(now, draft.definition());
        Map<String, @Nullable Object> changes =
                differences(fields(IndicatorDefinition.of(now)), fields(draft.definition()));
        if (changes.isEmpty()) {
            throw ProblemException.invalid(
                    "/definition", "is as it is now: change something of it");
        }
        locks.hold("planned definition " + code);
        PlannedDefinition planned = hold(code);
        if (planned == null) {
            precondition.checkAbsent();
            planned =
                    new PlannedDefinition(
                            code,
                            draft.effectiveFrom(),
                            draft.reason(),
                            changes,
                            caller.name(),
                            clock.instant());
            database.persist(planned);
        } else {
            precondition.check(planned.version());
            planned.plan(
                    draft.effectiveFrom(), draft.reason(), changes, caller.name(), clock.instant());
        }
        database.flush();
        record("indicator-change-planned", planned);
        return planned;
    }

    /** Takes a plan back. */
    @Transactional
    void remove(String code, Precondition precondition) {
        PlannedDefinition planned = there(hold(indicators.get(code).code()));
        precondition.check(planned.version());
        database.remove(planned);
        database.flush();
        record("indicator-change-withdrawn", planned);
    }

    PlannedDefinitionView view(PlannedDefinition planned) {
        return new PlannedDefinitionView(
                planned.effectiveFrom(),
                planned.reason(),
                List.copyOf(new TreeSet<>(planned.changes().keySet())),
                changed(
                        Objects.requireNonNull(
                                database.find(Indicator.class, planned.indicatorCode())),
                        planned),
                planned.plannedBy(),
                planned.plannedAt());
    }

    @Scheduled(every = "1m", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        makeDue(clock.instant());
    }

    /** Makes each change whose day has come, unless another instance is at it. */
    @ActivateRequestContext
    public void makeDue(Instant now) {
        for (String code : due(LocalDate.ofInstant(now, Clocks.LONDON))) {
            jobs.attempt(
                    new Jobs.Piece(
                            "planned definition " + code,
                            "Change the definition of %s as planned".formatted(code),
                            false),
                    MAKER,
                    now,
                    () -> make(code));
        }
    }

    private void make(String code) {
        PlannedDefinition planned = hold(code);
        if (planned == null) {
            return;
        }
        Indicator indicator = Objects.requireNonNull(indicators.hold(planned.indicatorCode()));
        service.put(
                indicator.code(),
                changed(indicator, planned),
                new Precondition(ETag.of(indicator.version())));
        database.remove(planned);
        record("indicator-change-made", planned);
    }

    @SuppressWarnings("unchecked")
    private List<String> due(LocalDate today) {
        return database.createNativeQuery(
                        "select indicator_code from planned_definition where effective_from <= :today order by effective_from, indicator_code",
                        String.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Held until the transaction ends; null when nothing is planned. */
    private @Nullable PlannedDefinition hold(String code) {
        return database.find(PlannedDefinition.class, code, LockModeType.PESSIMISTIC_WRITE);
    }

    private static PlannedDefinition there(@Nullable PlannedDefinition found) {
        if (found == null) {
            throw ProblemException.notFound();
        }
        return found;
    }

    private IndicatorDefinition changed(Indicator now, PlannedDefinition by) {
        Map<String, @Nullable Object> fields = fields(IndicatorDefinition.of(now));
        fields.putAll(by.changes());
        return json.convertValue(fields, IndicatorDefinition.class);
    }

    private Map<String, @Nullable Object> fields(IndicatorDefinition definition) {
        return new TreeMap<>(json.convertValue(definition, FIELDS));
    }

    private static Map<String, @Nullable Object> differences(
            Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> changes = new TreeMap<>();
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .forEach(name -> changes.put(name, after.get(name)));
        return changes;
    }

    private void record(String action, PlannedDefinition planned) {
        audit.record(
                action,
                OBJECT,
                planned.indicatorCode(),
                Map.of(
                        "effectiveFrom",
                        planned.effectiveFrom().toString(),
                        "reason",
                        planned.reason(),
                        "plannedBy",
                        planned.plannedBy(),
                        "changes",
                        planned.changes()));
    }
}
