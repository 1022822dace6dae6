package org.scrutineer.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.scrutineer.access.Caller;
import org.scrutineer.http.Locks;

/** Runs work that no person asked for just now, on one instance at a time. */
@ApplicationScoped
public class Jobs {

    private final Locks locks;
    private final Caller caller;

    Jobs(Locks locks, Caller caller) {
        this.locks = locks;
        this.caller = caller;
    }

    /**
     * Runs the work in one transaction, unless another instance is at it. What must not happen
     * twice is to be found done in the database by the work itself: the lock only keeps two from
     * doing it at the same moment.
     *
     * @param name the same for every piece of work that must not overlap
     * @param as who the audit trail names
     * @return whether it ran here
     */
    @ActivateRequestContext
    public boolean once(String name, Caller.Actor as, Runnable work) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            if (!locks.tryHold("job " + name)) {
                                return false;
                            }
                            caller.actAs(as);
                            work.run();
                            return true;
                        });
    }
}
