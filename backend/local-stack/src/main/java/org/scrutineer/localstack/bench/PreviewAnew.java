package org.scrutineer.localstack.bench;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.scrutineer.localstack.load.Api;

/** Asks for a preview just after something changed, so that it must be written from the figures. */
record PreviewAnew(Api api, String path, int callers, Connection database) implements Rounds.Rate {

    @Override
    public double perSecond(int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long total = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Long>> asking =
                    IntStream.range(0, callers)
                            .mapToObj(i -> threads.submit(() -> askUntil(end)))
                            .toList();
            for (Future<Long> each : asking) {
                total += each.get();
            }
        }
        return (double) total / seconds;
    }

    private long askUntil(long end) throws Exception {
        long times = 0;
        for (; System.nanoTime() < end; times++) {
            change();
            HttpResponse<byte[]> answer = api.get(Api.OFFICER, path, "Accept-Encoding", "gzip");
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "%s answered %d".formatted(path, answer.statusCode()));
            }
        }
        return times;
    }

    /** Notes a change, as every write to what an edition is drawn from does. */
    private synchronized void change() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate("insert into content_change default values");
        }
    }
}
