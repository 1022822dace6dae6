package org.scrutineer.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
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
        definition.check();
        checkReplacement(code, definition.retirement());
        locks.hold(lock(code));
        Indicator indicator = indicators.hold(code);
        if (indicator == null) {
            precondition.checkAbsent();
            indicator = new Indicator(code, definition);
            indicators.add(indicator);
        } else {
            precondition.check(indicator.version());
            if (!indicator.keepsCalendar(definition) && indicators.hasFiguresOrTargets(code)) {
                throw ProblemException.conflict(CALENDAR_IN_USE);
            }
            indicator.define(definition);
        }
        indicators.flush();
        audit.record("indicator-defined", "indicator", code, Map.of("definition", definition));
        return indicator;
    }

    /** Defines several that are not there, by their codes. */
    @Transactional
    public void addAll(Map<String, IndicatorDefinition> definitions) {
        definitions.values().forEach(IndicatorDefinition::check);
        locks.holdAll(definitions.keySet().stream().map(IndicatorService::lock).toList());
        if (indicators.addAll(definitions) < definitions.size()) {
            throw ProblemException.conflict(TAKEN);
        }
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

    /** What is used instead is another indicator, and not one that this one replaces in turn. */
    private void checkReplacement(String code, @Nullable Retirement retirement) {
        String replacement = retirement == null ? null : retirement.replacedBy();
        if (replacement == null) {
            return;
        }
        String wrong =
                replacement.equals(code)
                        ? "must be another indicator"
                        : indicators.named(List.of(replacement)).stream()
                                .findFirst()
                                .map(other -> isReplacedBy(other, code))
                                .orElse("is not an indicator here");
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid("/retirement/replacedBy", wrong);
        }
    }

    private static String isReplacedBy(Indicator other, String code) {
        Retirement retirement = other.retirement();
        return retirement != null && code.equals(retirement.replacedBy())
                ? "is itself replaced by this one"
                : "";
    }
}
