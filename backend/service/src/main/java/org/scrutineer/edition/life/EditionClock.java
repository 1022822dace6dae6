package org.scrutineer.edition.life;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.job.Jobs;
import org.scrutineer.job.Jobs.Piece;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/**
 * What happens to editions by the clock: some open when their period has ended, some are published
 * at a set time.
 */
@ApplicationScoped
class EditionClock {

    private static final Caller.Actor TIMETABLE =
            new Caller.Actor(
                    "timetable",
                    "Scrutineer, by the timetable",
                    EnumSet.of(
                            Permission.EDITIONS_READ,
                            Permission.EDITIONS_READ_EVERY_AUDIENCE,
                            Permission.EDITIONS_READ_UNPUBLISHED,
                            Permission.EDITIONS_PREPARE,
                            Permission.EDITIONS_PUBLISH));

    private final EntityManager database;
    private final Jobs jobs;
    private final ScorecardRepository scorecards;
    private final EditionService service;
    private final Publishing publishing;
    private final Clock clock;

    EditionClock(
            EntityManager database,
            Jobs jobs,
            ScorecardRepository scorecards,
            EditionService service,
            Publishing publishing,
            Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.scorecards = scorecards;
        this.service = service;
        this.publishing = publishing;
        this.clock = clock;
    }

    @Scheduled(every = "15s")
    void publish() {
        publishDue(clock.instant());
    }

    @Scheduled(every = "10m")
    void open() {
        openEnded(LocalDate.now(clock));
    }

    /** Each in a transaction of its own: one that fails stops no other. */
    @ActivateRequestContext
    void publishDue(Instant now) {
        List<Long> due =
                database.createNativeQuery(
                                "select id from edition where state = 'APPROVED' and publish_at <= :now order by publish_at, id",
                                Long.class)
                        .setParameter("now", now)
                        .getResultList();
        due.forEach(
                id ->
                        jobs.attempt(
                                new Piece(
                                        "publish edition " + id,
                                        "An edition could not be published at its set time.",
                                        true),
                                TIMETABLE,
                                now,
                                () -> publishing.publishIfDue(id, now)));
    }

    /**
     * Opens the edition of the period that ended last, of each scorecard that asks for it, each by
     * itself too.
     *
     * @param today in London
     */
    @ActivateRequestContext
    void openEnded(LocalDate today) {
        List<String> codes =
                database.createNativeQuery(
                                "select code from scorecard where opens_by_itself and exists (select 1 from indicator_set where scorecard_code = code) order by code",
                                String.class)
                        .getResultList();
        codes.forEach(
                code ->
                        jobs.attempt(
                                new Piece(
                                        "open editions of " + code,
                                        "The next edition of %s could not be opened."
                                                .formatted(code),
                                        true),
                                TIMETABLE,
                                clock.instant(),
                                () -> open(code, today)));
    }

    private void open(String code, LocalDate today) {
        Scorecard scorecard = scorecards.get(code);
        service.openUnlessThere(
                scorecard,
                scorecard.frequency().containing(today, scorecard.yearType()).previous());
    }
}
