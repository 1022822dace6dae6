package org.scrutineer.owed;

import jakarta.enterprise.context.RequestScoped;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.OwnMeasures;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * Who writes the commentary of which measure. Whoever prepares editions writes any; a lead officer
 * those of their own services, and those that name no service.
 */
@RequestScoped
class Authors {

    private final Caller caller;
    private final OwnMeasures own;

    Authors(Caller caller, OwnMeasures own) {
        this.caller = caller;
        this.own = own;
    }

    boolean mayWrite(Indicator measure) {
        return caller.may(Permission.COMMENTARY_WRITE)
                && (caller.may(Permission.EDITIONS_PREPARE) || own.holds(measure));
    }

    void check(Indicator measure) {
        if (!mayWrite(measure)) {
            throw ProblemException.of(
                    ProblemType.NOT_PERMITTED,
                    "This measure belongs to another service. Its lead officer or the performance team writes its commentary.");
        }
    }
}
