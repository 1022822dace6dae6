package org.scrutineer.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.scrutineer.access.Caller;
import org.scrutineer.database.Locks;

/** Runs work that no person asked for just now, on one instance at a time. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    private final Locks locks;
    private final Caller caller;
    private final TroubleRepository troubles;

    Jobs(Locks locks, Caller caller, TroubleRepository troubles) {
        this.locks = locks;
        this.caller = caller;
        this.troubles = troubles;
    }

    /**
     * One of several pieces of work that have nothing to do with each other.
     *
     * @param name the same for every piece that must not overlap
     * @param words what it does, for those who read that it went wrong: "Write to the readers of
     *     Early Help"
     * @param unpublished whether the words tell of something that is not published
     */
    public record Piece(String name, String words, boolean unpublished) {}

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

    /**
     * As {@link #once}, for work that takes longer than any request or statement may.
     *
     * @param longest after which it is given up
     */
    @ActivateRequestContext
    public boolean onceWithin(Duration longest, String name, Caller.Actor as, Runnable work) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(longest.toSeconds()))
                .call(
                        () -> {
                            if (!locks.tryHold("job " + name)) {
                                return false;
                            }
                            locks.allow(longest);
                            caller.actAs(as);
                            work.run();
                            return true;
                        });
    }

    /**
     * As {@link #once}, but what goes wrong stops nothing else: it is logged, and governance's page
     * says so until the work succeeds. It is not begun again for a minute, then for twice as long
     * each time, at most an hour.
     */
    public boolean attempt(Piece piece, Caller.Actor as, Instant now, Runnable work) {
        if (troubles.waits(piece, now)) {
            return false;
        }
        try {
            return once(
                    piece.name(),
                    as,
                    () -> {
                        work.run();
                        troubles.over(piece);
                    });
        } catch (RuntimeException problem) {
            LOG.errorf(
                    problem, "Went wrong and is tried again: %s (%s)", piece.words(), piece.name());
            troubles.note(piece, now);
            return false;
        }
    }
}
