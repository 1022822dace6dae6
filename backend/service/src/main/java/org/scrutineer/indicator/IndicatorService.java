package org.scrutineer.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** Defines indicators. */
@ApplicationScoped
public class IndicatorService {

    private static final String CALENDAR_IN_USE =
            "Its figures and targets are for periods of the frequency and year that it has now. Keep both, or define a new indicator with the other calendar.";

    private static final String TAKEN =
            "One of the codes was taken meanwhile. Read what is there, and send the others again.";

    private final IndicatorRepository indicators;
    private final Locks locks;
    private final AuditLog audit;

    IndicatorService(IndicatorRepository indicators, Locks locks, AuditLog audit) {
        this.indicators = indicators;
        this.locks = locks;
        this.audit = audit;
    }

    /** Creates the indicator, or replaces the version the caller read. */
    @Transactional
    public Indicator put(String code, IndicatorDefinition definition, Precondition precondition) {
        check(code, definition);
        locks.hold(lock(code));
        Indicator indicator = indicators.hold(code);
        if (indicator == null) {
            precondition.checkAbsent();
            indicator = new Indicator(code, definition);
            indicators.add(indicator);
        } else {
            precondition.check(indicator.version());
            checkCalendar(indicator, definition);
            indicator.define(definition);
        }
        indicators.flush();
        audit.record("indicator-defined", "indicator", code, Map.of("definition", definition));
        return indicator;
    }

    /** Fails where the indicator could not be defined like this. */
    public void checkChange(Indicator indicator, IndicatorDefinition definition) {
        check(indicator.code(), definition);
        checkCalendar(indicator, definition);
    }

    private void check(String code, IndicatorDefinition definition) {
        definition.check();
        List<String> replacement = replacements(List.of(definition));
        ProblemException.refuse(
                misreplaced(code, definition.retirement(), retirements(replacement)));
    }

    private void checkCalendar(Indicator indicator, IndicatorDefinition definition) {
        if (!indicator.keepsCalendar(definition) && isInUse(indicator.code())) {
            throw ProblemException.conflict(CALENDAR_IN_USE);
        }
    }

    /** Defines several that are not there, by their codes. */
    @Transactional
    public void addAll(Map<String, IndicatorDefinition> definitions) {
        definitions.values().forEach(IndicatorDefinition::check);
        locks.holdAll(definitions.keySet().stream().map(IndicatorService::lock).toList());
        if (indicators.addAll(definitions) < definitions.size()) {
            throw ProblemException.conflict(TAKEN);
        }
        recordAll(definitions);
    }

    /**
     * Defines several within the caller's transaction, new ones and others. What is wrong stands at
     * its place in the list and was left out: the caller takes back the others.
     */
    public List<Place> putAll(List<IndicatorDraft> drafts) {
        List<String> codes = drafts.stream().map(IndicatorDraft::code).toList();
        locks.holdAll(codes.stream().map(IndicatorService::lock).toList());
        Map<String, Indicator> there =
                indicators.named(codes).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Map<String, Optional<Retirement>> known =
                retirements(replacements(drafts.stream().map(IndicatorDraft::definition).toList()));
        drafts.forEach(
                each ->
                        known.put(
                                each.code(), Optional.ofNullable(each.definition().retirement())));
        Set<String> inUse =
                Set.copyOf(
                        indicators.haveFiguresOrTargets(
                                drafts.stream()
                                        .filter(each -> movesCalendar(there.get(each.code()), each))
                                        .map(IndicatorDraft::code)
                                        .toList()));
        Map<String, IndicatorDefinition> right = new LinkedHashMap<>();
        List<Place> wrong =
                Place.sift(
                        drafts,
                        draft ->
                                places(
                                        draft,
                                        there.get(draft.code()),
                                        known,
                                        inUse.contains(draft.code())),
                        draft -> right.put(draft.code(), draft.definition()));
        indicators.putAll(right);
        recordAll(right);
        return wrong;
    }

    private static List<Place> places(
            IndicatorDraft draft,
            @Nullable Indicator now,
            Map<String, Optional<Retirement>> known,
            boolean inUse) {
        List<Place> places =
                new ArrayList<>(
                        Precondition.missed(draft.version(), now == null ? null : now.version()));
        draft.definition().places().forEach(each -> places.add(each.under("/definition")));
        misreplaced(draft.code(), draft.definition().retirement(), known)
                .forEach(each -> places.add(each.under("/definition")));
        if (inUse) {
            places.add(Place.inBody("/definition/frequency", CALENDAR_IN_USE));
        }
        return places;
    }

    private static boolean movesCalendar(@Nullable Indicator now, IndicatorDraft draft) {
        return now != null && !now.keepsCalendar(draft.definition());
    }

    private boolean isInUse(String code) {
        return !indicators.haveFiguresOrTargets(List.of(code)).isEmpty();
    }

    private void recordAll(Map<String, IndicatorDefinition> definitions) {
        audit.recordEach(
                "indicator-defined",
                "indicator",
                definitions.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> Map.of("definition", each.getValue()))));
    }

    private static String lock(String code) {
        return "indicator " + code;
    }

    private static List<String> replacements(List<IndicatorDefinition> definitions) {
        return definitions.stream()
                .map(IndicatorDefinition::retirement)
                .filter(Objects::nonNull)
                .map(Retirement::replacedBy)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of those of these that there are. */
    private Map<String, Optional<Retirement>> retirements(List<String> codes) {
        return indicators.named(codes).stream()
                .collect(
                        Collectors.toMap(
                                Indicator::code,
                                each -> Optional.ofNullable(each.retirement()),
                                (same, again) -> same,
                                HashMap::new));
    }

    /** What is used instead is another indicator, and not one that this one replaces in turn. */
    private static List<Place> misreplaced(
            String code, @Nullable Retirement retirement, Map<String, Optional<Retirement>> known) {
        String replacement = retirement == null ? null : retirement.replacedBy();
        if (replacement == null) {
            return List.of();
        }
        Optional<Retirement> other = known.get(replacement);
        String wrong =
                replacement.equals(code)
                        ? "must be another indicator"
                        : other == null
                                ? "is not an indicator here"
                                : other.map(Retirement::replacedBy).filter(code::equals).isPresent()
                                        ? "is itself replaced by this one"
                                        : "";
        return wrong.isEmpty() ? List.of() : List.of(Place.inBody("/retirement/replacedBy", wrong));
    }
}
