package org.scrutineer.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks PostgreSQL four times a second, by a connection of its own, whether it answers. One that
 * hangs takes every thread that waits for it; a limit on each statement would not do instead,
 * because an import or a migration may rightly take longer than a reader can wait.
 */
@ApplicationScoped
public class DatabaseWatch {

    private static final Duration BETWEEN = Duration.ofMillis(250);

    /** With {@link #BETWEEN} this leaves whoever waits an answer within five seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);

    private final AgroalDataSource pool;
    private final ConnectionsInUse connections;
    private final String url;
    private final Properties access = new Properties();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("database-watch").unstarted(this::watch);
    private volatile boolean answering = true;
    private @Nullable Connection own;

    DatabaseWatch(
            AgroalDataSource pool,
            ConnectionsInUse connections,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.pool = pool;
        this.connections = connections;
        this.url = url;
        String seconds = Long.toString(PATIENCE.toSeconds());
        access.setProperty("user", username);
        access.setProperty("password", password);
        access.setProperty("connectTimeout", seconds);
        access.setProperty("socketTimeout", seconds);
        access.setProperty("ApplicationName", "scrutineer watch");
    }

    /** Whether it answered when it was last asked. */
    public boolean isAnswering() {
        return answering;
    }

    void begin(@Observes StartupEvent start) {
        thread.start();
    }

    void end(@Observes ShutdownEvent stop) {
        thread.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                boolean answered = ask();
                if (answered != answering) {
                    turn(answered);
                }
                if (!answered) {
                    // At every round: somebody may have been let in a moment before.
                    connections.abandon();
                }
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException stopping) {
            drop();
        }
    }

    /** A connection that was ended is made anew before anything is said of the database. */
    private boolean ask() {
        long begun = System.nanoTime();
        boolean answered = isAnsweredByOwn();
        boolean atOnce = System.nanoTime() - begun < PATIENCE.toNanos() / 2;
        return answered || atOnce && isAnsweredByNew();
    }

    private boolean isAnsweredByNew() {
        try {
            own = DriverManager.getConnection(url, access);
            return isAnsweredByOwn();
        } catch (SQLException away) {
            return false;
        }
    }

    private boolean isAnsweredByOwn() {
        try {
            if (own != null && own.isValid((int) PATIENCE.toSeconds())) {
                return true;
            }
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        drop();
        return false;
    }

    private void drop() {
        if (own != null) {
            try {
                own.abort(Runnable::run);
            } catch (SQLException broken) {
                LOG.debug("It is gone already.", broken);
            }
            own = null;
        }
    }

    private void turn(boolean answered) {
        answering = answered;
        if (answered) {
            LOG.info("PostgreSQL answers again.");
        } else {
            LOG.warn("PostgreSQL does not answer: requests are refused with 503 until it does.");
            // Those that lie idle may not outlive a restart of the server.
            pool.flush(FlushMode.GRACEFUL);
        }
    }
}
