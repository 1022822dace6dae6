package org.scrutineer.briefing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.action.ActionsOnMeasure;
import org.scrutineer.briefing.Briefing.Meeting;
import org.scrutineer.briefing.Briefing.OnMeasure;
import org.scrutineer.clinic.ClinicView;
import org.scrutineer.clinic.ClinicsToRead;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.frozen.ReadableMeasures;
import org.scrutineer.edition.frozen.ReadableMeasures.ScorecardMeasure;
import org.scrutineer.request.DeepDiveRequestRepository;
import org.scrutineer.request.DeepDiveRequestView.MeasureName;
import org.scrutineer.request.RequestsAtClinics.AgendaItem;

/** Briefings as the caller may read them. Each part asks by itself what that is. */
@RequestScoped
public class BriefingRepository {

    /** As many as are read before one meeting; a pack has to be made while somebody waits. */
    static final int MEASURES = 20;

    private static final int REQUESTS = 20;
    private static final int CLINICS = 20;
    private static final int ACTIONS = 50;

    private final ClinicsToRead clinics;
    private final ReadableMeasures measures;
    private final DeepDiveRequestRepository requests;
    private final ActionsOnMeasure actions;

    BriefingRepository(
            ClinicsToRead clinics,
            ReadableMeasures measures,
            DeepDiveRequestRepository requests,
            ActionsOnMeasure actions) {
        this.clinics = clinics;
        this.measures = measures;
        this.requests = requests;
        this.actions = actions;
    }

    /** A measure of the agenda: its name, where it stands and which requests ask about it. */
    private record Wanted(MeasureName name, List<ScorecardMeasure> places, List<String> agenda) {

        static Wanted nothingOf(MeasureName name) {
            return new Wanted(name, new ArrayList<>(), new ArrayList<>());
        }

        Optional<MeasureDocument> in(Map<ScorecardMeasure, MeasureDocument> documents) {
            return places.stream().filter(documents::containsKey).findFirst().map(documents::get);
        }
    }

    /** What to read before a clinic; 404 where that is not there for the caller. */
    @Transactional
    public Briefing forClinic(String reference) {
        ClinicView clinic = clinics.get(reference);
        List<Wanted> wanted = wanted(clinic.requests());
        Map<ScorecardMeasure, MeasureDocument> documents =
                measures.documents(
                        wanted.stream()
                                .limit(MEASURES)
                                .flatMap(each -> each.places().stream())
                                .toList());
        return new Briefing(
                Meeting.of(clinic),
                wanted.stream()
                        .limit(MEASURES)
                        .flatMap(
                                each ->
                                        each.in(documents).stream()
                                                .map(document -> on(each.agenda(), document)))
                        .toList(),
                wanted.stream().skip(MEASURES).map(Wanted::name).toList());
    }

    /** What to read of one measure; empty where no edition shows it to the caller. */
    @Transactional
    public Optional<Briefing> forMeasure(String scorecard, String indicator) {
        return measures
                .documents(List.of(new ScorecardMeasure(scorecard, indicator)))
                .values()
                .stream()
                .findFirst()
                .map(document -> new Briefing(null, List.of(on(List.of(), document)), List.of()));
    }

    /** Each measure once, wherever and by however many requests it is asked about. */
    private static List<Wanted> wanted(List<AgendaItem> agenda) {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        for (AgendaItem item : agenda) {
            for (MeasureName name : item.measures()) {
                Wanted of = wanted.computeIfAbsent(name.code(), code -> Wanted.nothingOf(name));
                of.places().add(new ScorecardMeasure(item.scorecard(), name.code()));
                of.agenda().add(item.reference());
            }
        }
        return List.copyOf(wanted.values());
    }

    private OnMeasure on(List<String> agenda, MeasureDocument document) {
        String indicator = document.measure().indicator();
        return new OnMeasure(
                agenda,
                document,
                requests.onMeasure(indicator, REQUESTS),
                clinics.onMeasure(indicator, CLINICS),
                actions.newest(indicator, ACTIONS));
    }
}
