package org.scrutineer.localstack.check;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.scrutineer.localstack.StackFault;

/** Waits for what must come about by itself. */
public final class Waiting {
    private Waiting() {}

    /**
     * @param otherwise what is wrong when it has not come about in time
     */
    public static void until(String otherwise, Duration limit, Callable<Boolean> done)
            throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        while (!done.call()) {
            if (System.nanoTime() > end) {
                throw new StackFault("After %d s %s.".formatted(limit.toSeconds(), otherwise));
            }
            Thread.sleep(5);
        }
    }
}
