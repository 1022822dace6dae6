package org.scrutineer.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** The connections that somebody holds just now, so that those who wait on them can be let go. */
@Singleton
class ConnectionsInUse implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(ConnectionsInUse.class);

    private static final int NO_LIMIT = 0;

    private final Set<Connection> inUse = ConcurrentHashMap.newKeySet();

    /**
     * The limit on waiting was for signing in; a statement may take as long as the server lets it.
     */
    @Override
    public void onConnectionCreate(Connection connection) {
        try {
            connection.setNetworkTimeout(Runnable::run, NO_LIMIT);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            inUse.add((Connection) connection.unwrap(PGConnection.class));
        } catch (SQLException broken) {
            LOG.debug("Nobody will wait on one that is closed.", broken);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        forget(connection);
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        forget(connection);
    }

    /** What the pool lends is a wrapper; one that is closed does not tell what it wraps. */
    private void forget(Connection connection) {
        try {
            inUse.remove(connection.unwrap(PGConnection.class));
        } catch (SQLException broken) {
            inUse.removeIf(ConnectionsInUse::isClosed);
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException broken) {
            return true;
        }
    }

    /** Whoever waits on one is told at once that it is broken; the pool throws it away. */
    void abandon() {
        for (Connection connection : inUse) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException broken) {
                LOG.debug("It is gone already.", broken);
            }
        }
    }
}
