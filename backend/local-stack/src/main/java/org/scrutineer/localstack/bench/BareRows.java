package org.scrutineer.localstack.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.scrutineer.localstack.load.LoadMeasures;

/** Reads the council's figures of the load scorecard over and over and does nothing with them. */
final class BareRows implements Rounds.Rate, AutoCloseable {
    private static final String ROWS =
            """
            select indicator_code, area_code, id, period_code, value, numerator, denominator, symbol, status, note from period_value
            where current and indicator_code like 'LOAD-%' order by indicator_code, area_code, first_day
            """;

    private final List<Connection> connections = new ArrayList<>();

    BareRows(String url, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            connections.add(DriverManager.getConnection(url));
        }
    }

    @Override
    public double perSecond(int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long total = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(connections.size())) {
            List<Future<Long>> readers =
                    connections.stream()
                            .map(connection -> threads.submit(() -> read(connection, end)))
                            .toList();
            for (Future<Long> reader : readers) {
                total += reader.get();
            }
        }
        return (double) total / seconds;
    }

    private static long read(Connection connection, long end) throws SQLException {
        long times = 0;
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            for (; System.nanoTime() < end; times++) {
                int rows = readOnce(statement);
                if (rows != LoadMeasures.MEASURES * LoadMeasures.PERIODS) {
                    throw new IllegalStateException("read %d rows".formatted(rows));
                }
            }
        }
        return times;
    }

    private static int readOnce(PreparedStatement statement) throws SQLException {
        int count = 0;
        try (ResultSet rows = statement.executeQuery()) {
            for (; rows.next(); count++) {
                rows.getString(1);
                rows.getString(2);
                rows.getLong(3);
                rows.getString(4);
                rows.getBigDecimal(5);
                rows.getBigDecimal(6);
                rows.getBigDecimal(7);
                rows.getString(8);
                rows.getString(9);
                rows.getString(10);
            }
        }
        return count;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
