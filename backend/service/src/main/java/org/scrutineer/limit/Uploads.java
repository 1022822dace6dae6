package org.scrutineer.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * The files that are coming in to this instance just now. Each holds a thread until all of it is
 * there, so there are never so many that other requests would find none.
 */
@ApplicationScoped
public class Uploads {

    private final int most;
    private final int mostOfOne;
    private final Duration longest;
    private final Map<String, Integer> byCaller = new HashMap<>();
    private int all;

    Uploads(
            @ConfigProperty(name = "scrutineer.limits.uploads") int most,
            @ConfigProperty(name = "scrutineer.limits.uploads-per-caller") int mostOfOne,
            @ConfigProperty(name = "scrutineer.limits.upload-time") Duration longest) {
        this.most = most;
        this.mostOfOne = mostOfOne;
        this.longest = longest;
    }

    /** One file, until it is closed. */
    public final class Upload implements AutoCloseable {

        private final String caller;
        private final long begun = System.nanoTime();

        private Upload(String caller) {
            this.caller = caller;
        }

        /** Fails with 408 when the file should be here by now. */
        public void mustNotBeLate() {
            if (System.nanoTime() - begun > longest.toNanos()) {
                throw ProblemException.of(ProblemType.TOO_SLOW, SlowBodies.explain(longest));
            }
        }

        @Override
        public void close() {
            end(caller);
        }
    }

    /** Begins one, or fails with 429 when this caller, or all together, have too many. */
    public synchronized Upload begin(String caller) {
        int own = byCaller.getOrDefault(caller, 0);
        if (own >= mostOfOne) {
            throw tooMany("You are sending %d files already.".formatted(own));
        }
        if (all >= most) {
            throw tooMany("%d files are coming in already.".formatted(all));
        }
        byCaller.merge(caller, 1, Integer::sum);
        all++;
        return new Upload(caller);
    }

    private synchronized void end(String caller) {
        all--;
        byCaller.computeIfPresent(caller, (who, own) -> own == 1 ? null : own - 1);
    }

    private static ProblemException tooMany(String why) {
        return ProblemException.of(
                ProblemType.TOO_MANY, why + " Wait until one is done and send this again.");
    }
}
