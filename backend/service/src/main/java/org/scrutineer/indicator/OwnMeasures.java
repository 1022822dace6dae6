package org.scrutineer.indicator;

import jakarta.enterprise.context.RequestScoped;
import org.scrutineer.access.Caller;

/** Which measures are the caller's own: those of their services, and those that name no service. */
@RequestScoped
public class OwnMeasures {

    private final Caller caller;

    OwnMeasures(Caller caller) {
        this.caller = caller;
    }

    public boolean holds(Indicator measure) {
        return measure.leadService() == null || caller.services().contains(measure.leadService());
    }
}
