package org.scrutineer.quality;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.clock.Clocks;
import org.scrutineer.database.Rows;
import org.scrutineer.job.Jobs;
import org.scrutineer.job.Jobs.Piece;
import org.scrutineer.quality.DataQuality.Count;

/** Counts once a day how much is out of order with each service's figures. */
@ApplicationScoped
public class QualityCounts {

    private static final Caller.Actor COUNTER =
            new Caller.Actor("data-quality", "Data quality", EnumSet.of(Permission.FIGURES_WRITE));

    private static final int WEEKS = 12;

    private static final int KEPT_DAYS = 400;

    private static final String UNNAMED = "";

    private final EntityManager database;
    private final Findings findings;
    private final Jobs jobs;
    private final Clock clock;

    QualityCounts(EntityManager database, Findings findings, Jobs jobs, Clock clock) {
        this.database = database;
        this.findings = findings;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Several times an hour, so that a day on which nothing ran at first is counted all the same.
     */
    @Scheduled(every = "20m", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        count(clock.instant());
    }

    @ActivateRequestContext
    void count(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.LONDON);
        jobs.attempt(
                new Piece(
                        "count data quality",
                        "What is out of order with the figures could not be counted.",
                        true),
                COUNTER,
                now,
                () -> keep(today));
    }

    private void keep(LocalDate today) {
        if (isCounted(today)) {
            return;
        }
        Map<String, List<Finding>> services =
                findings.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each ->
                                                Objects.requireNonNullElse(
                                                        each.service(), UNNAMED)));
        services.putIfAbsent(UNNAMED, List.of());
        List<Map.Entry<String, List<Finding>>> rows = List.copyOf(services.entrySet());
        Integer[] open =
                rows.stream()
                        .map(each -> QualityWriter.open(each.getValue()))
                        .toArray(Integer[]::new);
        Integer[] explained =
                rows.stream()
                        .map(each -> each.getValue().size() - QualityWriter.open(each.getValue()))
                        .toArray(Integer[]::new);
        database.createNativeQuery(
                        "insert into quality_count (day, service, open, explained) select cast(:day as date), unnest(:services), unnest(:open), unnest(:explained)")
                .setParameter("day", today)
                .setParameter(
                        "services", rows.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .setParameter("open", open)
                .setParameter("explained", explained)
                .executeUpdate();
        database.createNativeQuery("delete from quality_count where day < :before")
                .setParameter("before", today.minusDays(KEPT_DAYS))
                .executeUpdate();
    }

    private boolean isCounted(LocalDate day) {
        return !database.createNativeQuery(
                        "select 1 from quality_count where day = :day limit 1", Integer.class)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    private record Row(String service, LocalDate day, int open, int explained) {}

    /**
     * What was counted at the end of each of the last weeks, oldest first, by service. Today's is
     * left out: what is so now is known.
     */
    Map<String, List<Count>> trends() {
        LocalDate today = LocalDate.now(clock);
        List<Row> rows =
                Rows.of(
                                Row.class,
                                database.createNativeQuery(
                                        """
                                        select distinct on (service, date_trunc('week', day)) service, day, open, explained from quality_count
                                        where day > :from and day < :today order by service, date_trunc('week', day), day desc
                                        """))
                        .setParameter("from", today.minusWeeks(WEEKS))
                        .setParameter("today", today)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                Row::service,
                                TreeMap::new,
                                Collectors.mapping(
                                        each ->
                                                new Count(
                                                        each.day(), each.open(), each.explained()),
                                        Collectors.toList())));
    }
}
