package org.scrutineer.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.scrutineer.access.Caller;
import org.scrutineer.database.Rows;
import org.scrutineer.ingest.ImportProgress.Step;
import org.scrutineer.load.FigureLoadRepository;
import org.scrutineer.load.NewLoad;
import org.scrutineer.load.NewLoad.OfMeasure;
import org.scrutineer.load.NewLoad.Source;
import org.scrutineer.periodvalue.FigureRestoring;

/** Merges what is staged into the figures, and keeps it as one load. */
@ApplicationScoped
class StagedMerge {

    /** So many that a file of ordinary size is merged by one statement. */
    private static final int LINES_AT_ONCE = 200_000;

    /** Enough to make a difference to how figures are best read: a scorecard with its history. */
    private static final int MANY = 1_000;

    private final EntityManager database;
    private final FigureLoadRepository loads;
    private final Caller caller;
    private final Clock clock;

    StagedMerge(EntityManager database, FigureLoadRepository loads, Caller caller, Clock clock) {
        this.database = database;
        this.loads = loads;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is there before the merge, and the last line that is staged. */
    private record Before(long lastValue, int lastLine) {}

    long merge(Source source, int rows, int confirmed) {
        return merge(source, rows, confirmed, ImportProgress.UNHEARD);
    }

    /**
     * Closes what is revised and adds what is new or revised, as the revision after. Nobody else
     * may write figures meanwhile, see {@link Staging#lockFigures}.
     *
     * @param rows of the file, or items that were sent
     * @param confirmed how many of them look wrong and were confirmed as right
     * @return the load's identifier
     */
    long merge(Source source, int rows, int confirmed, ImportProgress progress) {
        progress.at(Step.MERGING, 0);
        Before before =
                Rows.of(
                                Before.class,
                                database.createNativeQuery(
                                        "select coalesce((select max(id) from period_value), 0) as last_value, coalesce(max(line), 0) as last_line from staged_value"))
                        .getSingleResult();
        Instant now = clock.instant();
        database.createNativeQuery(
                        "update period_value v set current = false from staged_value s where s.kind = 'REVISED' and "
                                + Staging.SAME_FIGURE)
                .executeUpdate();
        for (int line = 0; line <= before.lastLine(); line += LINES_AT_ONCE) {
            add(line, now);
            progress.at(Step.MERGING, Math.min(line + LINES_AT_ONCE, before.lastLine()));
        }
        List<OfMeasure> measures = measures();
        count(measures.stream().mapToInt(each -> each.added() + each.revised()).sum());
        return loads.keep(new NewLoad(source, rows, confirmed, measures, before.lastValue(), now));
    }

    /**
     * Has PostgreSQL look how many figures there are of what, roughly: until it does so by itself,
     * which may take a minute, it would read a new measure as if it had next to none.
     */
    private void count(int changed) {
        if (changed >= MANY) {
            database.createNativeQuery("set local default_statistics_target = 10").executeUpdate();
            database.createNativeQuery("analyze period_value").executeUpdate();
        }
    }

    /** A figure that was withdrawn is new again, but its revisions go on. */
    private void add(int fromLine, Instant at) {
        database.createNativeQuery(
                        """
                        insert into period_value (indicator_code, area_code, period_code, first_day, last_day, revision, current, value, numerator, denominator,
                                                  symbol, status, note, source, reason, recorded_by, recorded_at)
                        select s.indicator_code, s.area_code, s.period_code, s.first_day, s.last_day,
                               case when s.kind is null then 1 + coalesce(w.revision, 0) else 1 + (select max(v.revision) from period_value v where v.indicator_code = s.indicator_code
                                    and v.area_code = s.area_code and v.first_day = s.first_day and v.last_day = s.last_day) end,
                               true, s.value, s.numerator, s.denominator, s.symbol, s.status, s.note, s.source,
                               coalesce(s.reason, case when w.revision is not null then :again end), :by, :at
                        from staged_value s
                        left join (select indicator_code, area_code, first_day, last_day, max(revision) as revision from period_value where restores = 0
                                   group by indicator_code, area_code, first_day, last_day) w
                            on w.indicator_code = s.indicator_code and w.area_code = s.area_code and w.first_day = s.first_day and w.last_day = s.last_day
                        where s.kind is distinct from 'UNCHANGED' and s.line >= :from and s.line < :to order by s.line
                        """)
                .setParameter("from", fromLine)
                .setParameter("to", fromLine + LINES_AT_ONCE)
                .setParameter("again", FigureRestoring.RECORDED_AGAIN)
                .setParameter("by", caller.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    private List<OfMeasure> measures() {
        return Rows.of(
                        OfMeasure.class,
                        database.createNativeQuery(
                                """
                                select indicator_code as indicator, count(*) filter (where kind is null) as added, count(*) filter (where kind = 'REVISED') as revised,
                                       count(*) filter (where kind = 'UNCHANGED') as unchanged, min(last_day) as earliest
                                from staged_value group by indicator_code order by indicator_code
                                """))
                .getResultList();
    }
}
