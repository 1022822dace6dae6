package org.scrutineer.edition.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.edition.document.WrittenEdition;
import org.scrutineer.edition.figures.FigureReader;
import org.scrutineer.edition.figures.Figures;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.edition.life.EditionSteps.StepKind;
import org.scrutineer.edition.writing.EditionWriter;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/**
 * Publishes what was approved, at once or at a set time, and freezes it. A correction takes the
 * place of what it corrects in the same transaction.
 */
@ApplicationScoped
public class Publishing {

    private static final String CHANGED_SINCE =
            "Figures, targets or words have changed since the board approved this edition. Ask the board to send it back and approve it again.";

    private final EntityManager database;
    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final EditionSteps steps;
    private final EditionDrafts drafts;
    private final FrozenDocuments frozen;
    private final FigureReader reader;
    private final Event<EditionPublished> published;
    private final Clock clock;

    Publishing(
            EntityManager database,
            ScorecardRepository scorecards,
            EditionRepository editions,
            EditionSteps steps,
            EditionDrafts drafts,
            FrozenDocuments frozen,
            FigureReader reader,
            Event<EditionPublished> published,
            Clock clock) {
        this.database = database;
        this.scorecards = scorecards;
        this.editions = editions;
        this.steps = steps;
        this.drafts = drafts;
        this.frozen = frozen;
        this.reader = reader;
        this.published = published;
        this.clock = clock;
    }

    /** What would be published, drawn from the figures read once. */
    private record Content(Figures figures, EditionWriter writer, boolean asApproved) {}

    @Transactional
    public Edition publish(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            Precondition precondition) {
        Edition edition = approved(scorecard, period, revision, precondition);
        Content content = content(scorecard, edition);
        if (!content.asApproved()) {
            throw ProblemException.conflict(CHANGED_SINCE);
        }
        freeze(scorecard, edition, content);
        return steps.record(edition, StepKind.PUBLISHED, null);
    }

    /** Sets the time at which an approved edition is published by itself. */
    @Transactional
    public Edition schedule(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            PublicationTime time,
            Precondition precondition) {
        Edition edition = approved(scorecard, period, revision, precondition);
        edition.schedule(time.after(clock.instant()));
        return steps.record(edition, StepKind.SCHEDULED, time.words());
    }

    @Transactional
    public Edition unschedule(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            Precondition precondition) {
        Edition edition = approved(scorecard, period, revision, precondition);
        edition.schedule(null);
        return steps.record(edition, StepKind.UNSCHEDULED, null);
    }

    /**
     * Publishes an edition whose time has come, unless that was done meanwhile. One that is no
     * longer what the board approved is held back, with the reason, for people to look at.
     */
    @Transactional
    void publishIfDue(long id, Instant now) {
        Edition edition = editions.hold(id);
        if (!edition.isDue(now)) {
            return;
        }
        Scorecard scorecard = scorecards.get(edition.scorecardCode());
        Content content = content(scorecard, edition);
        if (content.asApproved()) {
            freeze(scorecard, edition, content);
            steps.record(edition, StepKind.PUBLISHED, null);
        } else {
            edition.schedule(null);
            steps.record(edition, StepKind.HELD, CHANGED_SINCE);
        }
    }

    private Edition approved(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            Precondition precondition) {
        Edition edition =
                editions.findToChange(scorecard, period, revision)
                        .orElseThrow(ProblemException::notFound);
        edition.mustBeApproved();
        precondition.check(edition.version());
        return edition;
    }

    private Content content(Scorecard scorecard, Edition edition) {
        Figures figures = reader.read(scorecard, edition);
        EditionWriter writer = drafts.write(scorecard, edition, figures);
        return new Content(figures, writer, edition.isAsApproved(frozen.digest(writer.written())));
    }

    private void freeze(Scorecard scorecard, Edition edition, Content content) {
        Instant now = clock.instant();
        editions.current(edition)
                .ifPresent(
                        corrected -> {
                            corrected.supersede(now);
                            editions.flush();
                        });
        Instant until = windowCloses(scorecard, now);
        EditionWriter writer = content.writer().published(now, until);
        EditionWriter forAll = writer.open();
        WrittenEdition open = forAll.written();
        WrittenEdition full = writer.hasExempt() ? writer.written() : null;
        edition.publish(now, until, forAll.counts());
        frozen.freeze(edition, open, full);
        noteWhatIsShown(edition, content.figures());
        published.fire(
                new EditionPublished(
                        scorecard,
                        edition,
                        open.scorecard(),
                        full == null ? null : full.scorecard()));
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
    private void noteWhatIsShown(Edition edition, Figures figures) {
        noteWhatIsShown(edition, figures, false);
        noteWhatIsShown(edition, figures, true);
    }

    private void noteWhatIsShown(Edition edition, Figures figures, boolean exempt) {
        List<CurrentFigure> shown =
                figures.measures().stream()
                        .filter(each -> (each.exempt() != null) == exempt)
                        .flatMap(each -> Stream.concat(each.own().stream(), each.shownOthers()))
                        .toList();
        database.createNativeQuery(
                        """
                        insert into edition_value (edition_id, value_id, exempt, hidden)
                        select :edition, shown.id, :exempt, shown.id = any(:hidden) from (select distinct unnest(:ids) as id) shown
                        """)
                .setParameter("edition", edition.id())
                .setParameter("ids", ids(shown.stream()))
                .setParameter("hidden", ids(shown.stream().filter(CurrentFigure::hidden)))
                .setParameter("exempt", exempt)
                .executeUpdate();
    }

    private static Long[] ids(Stream<CurrentFigure> figures) {
        return figures.map(CurrentFigure::id).distinct().toArray(Long[]::new);
    }
}
