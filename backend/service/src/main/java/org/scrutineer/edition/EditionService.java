package org.scrutineer.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.edition.EditionSteps.Action;
import org.scrutineer.edition.Figures.Figure;
import org.scrutineer.http.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Period;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;

/**
 * Takes editions from draft to published. Each step locks the edition, checks that it is the one
 * the caller read, and is audited with it.
 */
@ApplicationScoped
public class EditionService {

    private final EntityManager database;
    private final EditionRepository editions;
    private final EditionSteps steps;
    private final FrozenDocuments frozen;
    private final FigureReader reader;
    private final IndicatorSets sets;
    private final Locks locks;
    private final AuditLog audit;
    private final Event<EditionPublished> published;
    private final Caller caller;
    private final Clock clock;
    private final boolean demonstration;

    EditionService(
            EntityManager database,
            EditionRepository editions,
            EditionSteps steps,
            FrozenDocuments frozen,
            FigureReader reader,
            IndicatorSets sets,
            Locks locks,
            AuditLog audit,
            Event<EditionPublished> published,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.database = database;
        this.editions = editions;
        this.steps = steps;
        this.frozen = frozen;
        this.reader = reader;
        this.sets = sets;
        this.locks = locks;
        this.audit = audit;
        this.published = published;
        this.caller = caller;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /** Opens a draft with the newest set of indicators, or changes a draft's overview. */
    @Transactional
    public Edition put(
            Scorecard scorecard,
            String periodCode,
            @Nullable Integer revision,
            EditionDraft draft,
            Precondition precondition) {
        Period period = period(scorecard, periodCode);
        locks.hold("edition " + id(scorecard, periodCode));
        Edition edition = editions.findToChange(scorecard, periodCode, revision).orElse(null);
        if (edition != null) {
            precondition.check(edition.version());
            edition.write(draft.overview(), draft.dataNote());
            return done(edition, Action.CHANGED, null);
        }
        precondition.checkAbsent();
        Integer set = sets.newest(scorecard.code());
        if (set == null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "This scorecard has no indicators yet. Choose them first.");
        }
        edition =
                new Edition(
                        scorecard.code(),
                        period,
                        set,
                        draft.overview(),
                        caller.name(),
                        clock.instant());
        edition.write(draft.overview(), draft.dataNote());
        editions.persist(edition);
        return done(edition, Action.OPENED, null);
    }

    @Transactional
    public Edition submit(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            Precondition precondition) {
        Edition edition = toChange(scorecard, period, revision, precondition);
        edition.submit(caller.subject(), clock.instant());
        if (scorecard.timetable().commentaryRequired()) {
            Readiness.check(readiness(scorecard, edition));
        }
        return done(edition, Action.SUBMITTED, null);
    }

    @Transactional
    public Edition sendBack(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            String reason,
            Precondition precondition) {
        Edition edition = toChange(scorecard, period, revision, precondition);
        edition.sendBack();
        return done(edition, Action.RETURNED, reason);
    }

    @Transactional
    public Edition approve(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            Precondition precondition) {
        Edition edition = toChange(scorecard, period, revision, precondition);
        edition.approve(
                caller.subject(), clock.instant(), frozen.digest(preview(scorecard, edition)));
        return done(edition, Action.APPROVED, null);
    }

    /** Publishes what was approved and freezes it. */
    @Transactional
    public Edition publish(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            Precondition precondition) {
        Edition edition = toChange(scorecard, period, revision, precondition);
        Figures figures = reader.read(scorecard, edition);
        EditionWriter approved = new EditionWriter(scorecard, edition, figures, demonstration);
        Instant now = clock.instant();
        Instant until = windowCloses(scorecard, now);
        edition.publish(now, until, approved.open().scorecard().counts(), frozen.digest(approved));
        EditionWriter asPublished = approved.published(now, until);
        frozen.freeze(edition, asPublished);
        remember(edition, figures);
        done(edition, Action.PUBLISHED, null);
        published.fire(
                new EditionPublished(
                        scorecard,
                        edition,
                        asPublished.open().scorecard(),
                        asPublished.hasExempt() ? asPublished.scorecard() : null));
        return edition;
    }

    /** How far each measure of an edition is ready for the board, in the scorecard's order. */
    public List<Readiness> readiness(Scorecard scorecard, Edition edition) {
        return preview(scorecard, edition).readiness();
    }

    /** Writes an edition as it would be published now. */
    EditionWriter preview(Scorecard scorecard, Edition edition) {
        return new EditionWriter(
                scorecard, edition, reader.read(scorecard, edition), demonstration);
    }

    /**
     * The window lasts whole London days: it closes at the midnight that ends the last of them.
     * Null when the scorecard has no window.
     */
    private @Nullable Instant windowCloses(Scorecard scorecard, Instant published) {
        int days = scorecard.requestWindowDays();
        LocalDate firstDay = LocalDate.ofInstant(published, clock.getZone());
        return days == 0
                ? null
                : firstDay.plusDays(days + 1L).atStartOfDay(clock.getZone()).toInstant();
    }

    /**
     * Notes which revisions of which values this edition shows: whoever may read it may read those.
     */
    private void remember(Edition edition, Figures figures) {
        remember(edition, figures, false);
        remember(edition, figures, true);
    }

    private void remember(Edition edition, Figures figures, boolean exempt) {
        Long[] ids =
                figures.measures().stream()
                        .filter(each -> (each.exempt() != null) == exempt)
                        .flatMap(each -> Stream.concat(each.own().stream(), each.shownOthers()))
                        .map(Figure::id)
                        .distinct()
                        .toArray(Long[]::new);
        database.createNativeQuery(
                        "insert into edition_value (edition_id, value_id, exempt) select :edition, unnest(:ids), :exempt")
                .setParameter("edition", edition.id())
                .setParameter("ids", ids)
                .setParameter("exempt", exempt)
                .executeUpdate();
    }

    private Edition toChange(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            Precondition precondition) {
        Edition edition =
                editions.findToChange(scorecard, period, revision)
                        .orElseThrow(ProblemException::notFound);
        precondition.check(edition.version());
        return edition;
    }

    private Edition done(Edition edition, Action action, @Nullable String reason) {
        editions.flush();
        steps.add(edition, action, caller.name(), clock.instant(), reason);
        audit.record(
                "edition-" + action.name().toLowerCase(java.util.Locale.ROOT),
                "edition",
                edition.scorecardCode() + '/' + edition.periodCode(),
                reason == null ? Map.of() : Map.of("reason", reason));
        return edition;
    }

    private static Period period(Scorecard scorecard, String code) {
        try {
            return scorecard.period(code);
        } catch (InvalidPeriod wrong) {
            throw ProblemException.badParameter("period", wrong.getMessage());
        }
    }

    private static String id(Scorecard scorecard, String period) {
        return scorecard.code() + '/' + period;
    }
}
