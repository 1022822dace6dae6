package org.scrutineer.annualreport;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.annualreport.AnnualReportDocument.AskedInYear;
import org.scrutineer.annualreport.AnnualReportDocument.EditionOfYear;
import org.scrutineer.annualreport.AnnualReportDocument.FollowedInYear;
import org.scrutineer.annualreport.AnnualReportDocument.InspectionOfYear;
import org.scrutineer.annualreport.AnnualReportDocument.JudgedInYear;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.frozen.FrozenEditions;
import org.scrutineer.inspection.InspectionRepository;
import org.scrutineer.inspection.InspectionView;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.tracker.AskedOnScorecard;
import org.scrutineer.tracker.ScorecardSummaries;

/**
 * Puts a report together from what is published, as the whole audience of its scorecard may read
 * it: what is exempt from publication is in none.
 */
@RequestScoped
class Assembly {

    private final FrozenEditions editions;
    private final ScorecardSummaries summaries;
    private final InspectionRepository inspections;
    private final NextTargets targets;
    private final Clock clock;
    private final boolean demonstration;

    Assembly(
            FrozenEditions editions,
            ScorecardSummaries summaries,
            InspectionRepository inspections,
            NextTargets targets,
            Clock clock,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.editions = editions;
        this.summaries = summaries;
        this.inspections = inspections;
        this.targets = targets;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /** The editions of the year, the oldest first. */
    List<EditionDocument> editions(String scorecard, ReportYear year) {
        return editions.between(scorecard, year.firstDay(), year.lastDay());
    }

    private List<EditionDocument> editions(AnnualReport report) {
        List<EditionDocument> of = editions(report.scorecard(), report.year());
        if (of.isEmpty()) {
            throw ProblemException.conflict(
                    "No edition of this year is published any more, so there is nothing to report.");
        }
        return of;
    }

    /** Whether words on this part, theme or measure have a place in the report. */
    boolean hasPlaceFor(Section section, AnnualReport report) {
        return new MeasuresOfYear(editions(report), new Sections(report.sections()))
                .hasPlaceFor(section);
    }

    AnnualReportDocument of(AnnualReport report, Scorecard scorecard) {
        ReportYear year = report.year();
        List<EditionDocument> of = editions(report);
        Sections sections = new Sections(report.sections());
        MeasuresOfYear measures = new MeasuresOfYear(of, sections);
        List<Measure> last = measures.last();
        AskedOnScorecard asked =
                summaries.of(
                        scorecard.code(),
                        last.stream().map(Measure::indicator).toList(),
                        year.firstDay(),
                        year.lastDay());
        return new AnnualReportDocument(
                scorecard.code(),
                scorecard.title(),
                scorecard.purpose(),
                year.label(),
                year.firstDay(),
                year.lastDay(),
                of.getLast().council(),
                demonstration,
                clock.instant(),
                sections.at(SectionPart.INTRODUCTION, null),
                of.stream().map(Assembly::edition).toList(),
                MeasuresOfYear.counts(last.stream().map(Measure::rating).toList()),
                measures.themes(asked.requests(), targets.on(year.lastDay().plusDays(1), last)),
                asked(asked),
                inspections(year, last),
                sections.at(SectionPart.CONCLUSIONS, null));
    }

    private static EditionOfYear edition(EditionDocument of) {
        return new EditionOfYear(
                of.period().code(),
                of.period().label(),
                of.revision() == null ? 1 : of.revision(),
                Objects.requireNonNull(of.publishedAt()));
    }

    private static AskedInYear asked(AskedOnScorecard of) {
        return new AskedInYear(
                of.answers().requests(),
                of.answers().answered(),
                of.answers().medianDays(),
                of.answers().satisfied(),
                of.answers().notSatisfied(),
                of.clinics(),
                of.counts().stream()
                        .map(
                                each ->
                                        new FollowedInYear(
                                                each.kindText(), each.stateText(), each.count()))
                        .toList());
    }

    private List<InspectionOfYear> inspections(ReportYear year, List<Measure> measures) {
        Map<String, String> titles =
                measures.stream().collect(Collectors.toMap(Measure::indicator, Measure::title));
        return inspections.published(year.firstDay(), year.lastDay()).stream()
                .map(each -> inspection(each, titles))
                .toList();
    }

    private static InspectionOfYear inspection(InspectionView of, Map<String, String> titles) {
        return new InspectionOfYear(
                of.reference(),
                of.title(),
                of.framework().title(),
                of.publishedOn(),
                of.reportUrl(),
                of.summary(),
                of.judgements().stream()
                        .map(each -> new JudgedInYear(each.title(), each.words()))
                        .toList(),
                of.measures().stream()
                        .map(each -> titles.get(each.indicator()))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
