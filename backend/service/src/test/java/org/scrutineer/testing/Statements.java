package org.scrutineer.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements that an answer takes. */
@ApplicationScoped
public class Statements {

    private static final int TRIES = 5;

    private final Statistics statistics;

    Statements(EntityManagerFactory factory) {
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    /** The fewest of several tries, for work in the background asks the database too. */
    public long of(Runnable asking) {
        return LongStream.range(0, TRIES)
                .map(
                        each -> {
                            long before = statistics.getPrepareStatementCount();
                            asking.run();
                            return statistics.getPrepareStatementCount() - before;
                        })
                .min()
                .orElseThrow();
    }
}
