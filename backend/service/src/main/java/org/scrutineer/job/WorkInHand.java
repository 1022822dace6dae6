package org.scrutineer.job;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Work that an orderly stop waits for. A file half made would otherwise lie until its claim runs
 * out, and an e-mail sent but not noted would be sent again.
 */
@ApplicationScoped
public class WorkInHand {

    /** Shorter than the time after which a service that does not stop is killed. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Logger LOG = Logger.getLogger(WorkInHand.class);

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean stopping;

    /**
     * Does the work to its end, unless the service is stopping. Work of many steps asks {@link
     * #isStopping()} between them.
     *
     * @param otherwise what is answered when it was not begun
     */
    public <T> T finish(Supplier<T> work, T otherwise) {
        if (!lock.readLock().tryLock()) {
            return otherwise;
        }
        try {
            return stopping ? otherwise : work.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    public boolean isStopping() {
        return stopping;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (!lock.writeLock().tryLock(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn(
                    "The service stops before its work in hand is done; another will do it again.");
        }
    }
}
