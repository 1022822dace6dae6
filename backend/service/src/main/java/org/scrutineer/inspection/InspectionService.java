package org.scrutineer.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clock.Clocks;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.inspection.InspectionDraft.Spoken;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.Redactions;
import org.scrutineer.redaction.UnwantedWords;

/** Records what inspectors published, and corrects what was recorded. */
@ApplicationScoped
public class InspectionService {

    private final InspectionRepository inspections;
    private final FrameworkRepository frameworks;
    private final IndicatorRepository indicators;
    private final Redactions redactions;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    InspectionService(
            InspectionRepository inspections,
            FrameworkRepository frameworks,
            IndicatorRepository indicators,
            Redactions redactions,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.inspections = inspections;
        this.frameworks = frameworks;
        this.indicators = indicators;
        this.redactions = redactions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Inspection record(InspectionDraft draft) {
        check(draft);
        Inspection inspection = new Inspection(draft, caller.name(), clock.instant());
        inspections.add(inspection);
        inspections.say(inspection, draft.judgements(), draft.measures());
        return done(inspection, "inspection-recorded", draft);
    }

    /** Measures that the caller may not see stay as they are. */
    @Transactional
    public Inspection correct(String reference, InspectionDraft draft, Precondition precondition) {
        Inspection inspection = toChange(reference, precondition);
        check(draft);
        inspections.clear(inspection.id(), known(inspections.spokenOf(inspection.id())));
        inspection.be(draft, caller.name(), clock.instant());
        inspections.say(inspection, draft.judgements(), draft.measures());
        return done(inspection, "inspection-corrected", draft);
    }

    /** Takes words out of it for good. */
    @Transactional
    Inspection redact(String reference, UnwantedWords unwanted, Precondition precondition) {
        long id = toChange(reference, precondition).id();
        redactions.redact(RedactableInspection.KIND, id, unwanted);
        return inspections.hold(id).orElseThrow(ProblemException::notFound);
    }

    private void check(InspectionDraft draft) {
        Optional<FrameworkView> by = frameworks.find(draft.framework());
        List<Place> places = new ArrayList<>();
        if (draft.title().isBlank()) {
            places.add(Place.inBody("/title", "is blank: say what was inspected"));
        }
        by.ifPresentOrElse(
                framework -> places.addAll(draft.wrongJudgements(framework)),
                () -> places.add(Place.inBody("/framework", "is no framework of inspectors")));
        places.addAll(draft.wrongDays(LocalDate.ofInstant(clock.instant(), Clocks.LONDON)));
        places.addAll(
                draft.wrongMeasures(
                        known(draft.measures().stream().map(Spoken::indicator).toList())));
        ProblemException.refuse(places);
    }

    private Set<String> known(Collection<String> codes) {
        return Set.copyOf(indicators.knownTo(codes));
    }

    private Inspection toChange(String reference, Precondition precondition) {
        Inspection inspection =
                inspections
                        .hold(Reference.INSPECTION.id(reference))
                        .orElseThrow(ProblemException::notFound);
        precondition.check(inspection.version());
        return inspection;
    }

    private Inspection done(Inspection inspection, String what, InspectionDraft draft) {
        audit.record(
                what, RedactableInspection.TYPE, inspection.reference(), Map.of("draft", draft));
        return inspection;
    }
}
