package org.scrutineer.statutoryreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.problem.ProblemException;

/** Says which returns there are, what comes from them, and when they are due. */
@ApplicationScoped
public class StatutoryReturnService {

    static final String TYPE = "statutory-return";

    private final StatutoryReturnRepository returns;
    private final IndicatorRepository indicators;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    StatutoryReturnService(
            StatutoryReturnRepository returns,
            IndicatorRepository indicators,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.returns = returns;
        this.indicators = indicators;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes the return, or replaces the version the caller read with all that is said of it. */
    @Transactional
    public StatutoryReturn put(
            String code, ReturnDefinition definition, Precondition precondition) {
        ProblemException.refuse(
                definition.places(
                        Set.copyOf(indicators.knownTo(definition.measures())),
                        LocalDate.now(clock)));
        locks.hold("statutory return " + code);
        StatutoryReturn found = returns.hold(code);
        if (found == null) {
            precondition.checkAbsent();
            found = new StatutoryReturn(code, definition, caller.name(), clock.instant());
            returns.add(found);
        } else {
            precondition.check(found.version());
            found.define(definition, caller.name(), clock.instant());
        }
        returns.fill(found, definition.measures(), definition.rounds());
        audit.record("statutory-return-defined", TYPE, code, Map.of("definition", definition));
        return found;
    }
}
