package org.scrutineer.edition.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.database.Locks;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.edition.life.EditionSteps.StepKind;
import org.scrutineer.edition.writing.EditionWriter;
import org.scrutineer.edition.writing.Readiness;
import org.scrutineer.http.Precondition;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Period;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;

/** Takes editions from draft to approved. Each step locks the edition and is audited with it. */
@ApplicationScoped
public class EditionService {

    private final EditionRepository editions;
    private final EditionSteps steps;
    private final EditionDrafts drafts;
    private final FrozenDocuments frozen;
    private final IndicatorSets sets;
    private final Locks locks;
    private final Event<EditionOpened> opened;
    private final Caller caller;
    private final Clock clock;

    EditionService(
            EditionRepository editions,
            EditionSteps steps,
            EditionDrafts drafts,
            FrozenDocuments frozen,
            IndicatorSets sets,
            Locks locks,
            Event<EditionOpened> opened,
            Caller caller,
            Clock clock) {
        this.editions = editions;
        this.steps = steps;
        this.drafts = drafts;
        this.frozen = frozen;
        this.sets = sets;
        this.locks = locks;
        this.opened = opened;
        this.caller = caller;
        this.clock = clock;
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
        hold(scorecard, period);
        Edition edition = editions.findToChange(scorecard, periodCode, revision).orElse(null);
        if (edition == null) {
            precondition.checkAbsent();
            return open(scorecard, period, draft);
        }
        precondition.check(edition.version());
        edition.write(draft.overview(), draft.dataNote());
        return steps.record(edition, StepKind.CHANGED, null);
    }

    /** Opens a draft unless there is an edition of this period already. */
    @Transactional
    public boolean openUnlessThere(Scorecard scorecard, Period period) {
        hold(scorecard, period);
        boolean absent = editions.findToChange(scorecard, period.code(), null).isEmpty();
        if (absent) {
            open(scorecard, period, EditionDraft.EMPTY);
        }
        return absent;
    }

    private Edition open(Scorecard scorecard, Period period, EditionDraft draft) {
        Integer set = sets.newest(scorecard.code(), period.lastDay());
        if (set == null) {
            throw ProblemException.conflict(
                    "This scorecard has no indicators yet. Choose them first.");
        }
        Edition edition =
                new Edition(
                        scorecard.code(),
                        period,
                        set,
                        draft.overview(),
                        caller.name(),
                        clock.instant());
        edition.write(draft.overview(), draft.dataNote());
        return begin(edition, null);
    }

    /** Opens the next revision of what is published. */
    @Transactional
    public Edition correct(Scorecard scorecard, String periodCode, String erratum) {
        Period period = period(scorecard, periodCode);
        hold(scorecard, period);
        Edition published =
                editions.findToChange(scorecard, periodCode, null)
                        .orElseThrow(ProblemException::notFound);
        if (editions.isInPreparation(published)) {
            throw ProblemException.conflict(
                    "A correction of this edition is being prepared already. Go on with that one.");
        }
        Edition correction =
                Edition.correcting(published, period, erratum, caller.name(), clock.instant());
        return begin(correction, published);
    }

    private Edition begin(Edition edition, @Nullable Edition corrects) {
        editions.add(edition);
        opened.fire(new EditionOpened(edition, corrects));
        return steps.record(edition, StepKind.OPENED, edition.erratum());
    }

    @Transactional
    public Edition submit(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            Precondition precondition) {
        Edition edition =
                step(
                        scorecard,
                        period,
                        revision,
                        precondition,
                        each -> each.submit(caller.subject(), clock.instant()));
        EditionWriter draft = drafts.write(scorecard, edition);
        if (scorecard.timetable().commentaryRequired()) {
            Readiness.check(draft.readiness());
        }
        drafts.keep(edition, draft, StepKind.SUBMITTED);
        return steps.record(edition, StepKind.SUBMITTED, null);
    }

    @Transactional
    public Edition sendBack(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            String reason,
            Precondition precondition) {
        return steps.record(
                step(scorecard, period, revision, precondition, Edition::sendBack),
                StepKind.RETURNED,
                reason);
    }

    @Transactional
    public Edition approve(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            Precondition precondition) {
        Edition edition =
                step(
                        scorecard,
                        period,
                        revision,
                        precondition,
                        // Before all is written: of many at once the others must not wait for that.
                        each -> each.mustBeApprovableBy(caller.subject()));
        EditionWriter draft = drafts.write(scorecard, edition);
        edition.approve(caller.subject(), clock.instant(), frozen.digest(draft.written()));
        drafts.keep(edition, draft, StepKind.APPROVED);
        return steps.record(edition, StepKind.APPROVED, null);
    }

    /** How far each measure of an edition is ready for the board, in the scorecard's order. */
    public List<Readiness> readiness(Scorecard scorecard, Edition edition) {
        return drafts.write(scorecard, edition).readiness();
    }

    /**
     * A step out of turn is refused as such even to those who read an older version: RFC 9110
     * (13.2.1) has preconditions ignored where the answer would have been a refusal without them.
     */
    private Edition step(
            Scorecard scorecard,
            String period,
            @Nullable Integer revision,
            Precondition precondition,
            Consumer<Edition> step) {
        Edition edition =
                editions.findToChange(scorecard, period, revision)
                        .orElseThrow(ProblemException::notFound);
        int read = edition.version();
        step.accept(edition);
        precondition.check(read);
        return edition;
    }

    private void hold(Scorecard scorecard, Period period) {
        locks.hold("edition " + scorecard.code() + '/' + period.code());
    }

    private static Period period(Scorecard scorecard, String code) {
        try {
            return scorecard.period(code);
        } catch (InvalidPeriod wrong) {
            throw ProblemException.badParameter("period", wrong.getMessage());
        }
    }
}
