package org.scrutineer.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Locks;
import org.scrutineer.http.Precondition;

/** Defines indicators. */
@ApplicationScoped
public class IndicatorService {

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
        locks.hold("indicator " + code);
        Indicator indicator = indicators.findById(code, LockModeType.PESSIMISTIC_WRITE);
        if (indicator == null) {
            precondition.checkAbsent();
            indicator = new Indicator(code, definition);
            indicators.persist(indicator);
        } else {
            precondition.check(indicator.version());
            indicator.define(definition);
        }
        indicators.flush();
        audit.record("indicator-defined", "indicator", code, Map.of("definition", definition));
        return indicator;
    }
}
