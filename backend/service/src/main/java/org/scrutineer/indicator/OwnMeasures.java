package org.scrutineer.indicator;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;

/** Which measures are the caller's own: those of their services, and those that name no service. */
@RequestScoped
public class OwnMeasures {

    private final Caller caller;

    OwnMeasures(Caller caller) {
        this.caller = caller;
    }

    public boolean holds(Indicator measure) {
        return holds(measure.leadService());
    }

    /**
     * The same by who leads it.
     *
     * @param leadService null when it names none
     */
    public boolean holds(@Nullable String leadService) {
        return leadService == null || caller.services().contains(leadService);
    }
}
