package org.scrutineer.owed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.life.EditionService;
import org.scrutineer.edition.writing.Readiness;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.owed.MeasureTasks.Dates;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.FigureConfirmations;
import org.scrutineer.periodvalue.FigureConfirmations.Recorded;
import org.scrutineer.periodvalue.FiguresToConfirm;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.Timetable;

/** Works out what each service owes an edition from its figures and what was written. */
@ApplicationScoped
class OwedTasks {

    private final EditionService editions;
    private final Authors authors;
    private final FigureConfirmations confirmations;
    private final FiguresToConfirm toConfirm;

    OwedTasks(
            EditionService editions,
            Authors authors,
            FigureConfirmations confirmations,
            FiguresToConfirm toConfirm) {
        this.editions = editions;
        this.authors = authors;
        this.confirmations = confirmations;
        this.toConfirm = toConfirm;
    }

    EditionTasks of(Scorecard scorecard, Edition edition, LocalDate today) {
        Period period = scorecard.period(edition.periodCode());
        Timetable timetable = scorecard.timetable();
        Dates dates =
                new Dates(
                        timetable.figuresDue(period),
                        timetable.commentaryDue(period),
                        timetable.commentaryRequired(),
                        today);
        List<Readiness> measures = editions.readiness(scorecard, edition);
        List<ServiceTasks> services = services(measures, dates, waiting(measures, period));
        int owed = services.stream().mapToInt(ServiceTasks::owed).sum();
        return new EditionTasks(
                scorecard.code(),
                scorecard.title(),
                period.code(),
                period.label(),
                edition.revision(),
                edition.state(),
                timetable.commentaryRequired(),
                dates.figures(),
                dates.commentary(),
                owed,
                text(services),
                doubtful(measures),
                services);
    }

    private List<DoubtfulFigureView> doubtful(List<Readiness> measures) {
        List<Long> values =
                measures.stream()
                        .flatMap(each -> each.doubtful().stream())
                        .map(Readiness.Doubtful::value)
                        .toList();
        Map<Long, Recorded> recorded = values.isEmpty() ? Map.of() : confirmations.of(values);
        return measures.stream()
                .flatMap(
                        measure ->
                                measure.doubtful().stream()
                                        .map(
                                                each ->
                                                        view(
                                                                measure,
                                                                each,
                                                                Objects.requireNonNull(
                                                                        recorded.get(
                                                                                each.value())))))
                .toList();
    }

    private static DoubtfulFigureView view(
            Readiness measure, Readiness.Doubtful figure, Recorded recorded) {
        return new DoubtfulFigureView(
                measure.indicator().code(),
                measure.indicator().title(),
                figure.label(),
                figure.text(),
                recorded.by(),
                recorded.at(),
                recorded.confirmedBy());
    }

    /** Those whose figure for the edition a lead officer recorded and nobody has confirmed yet. */
    private Set<String> waiting(List<Readiness> measures, Period period) {
        Set<String> figures =
                toConfirm.of(measures.stream().map(each -> each.indicator().code()).toList());
        return measures.stream()
                .map(Readiness::indicator)
                .filter(each -> figures.contains(each.code() + ' ' + each.latestIn(period).code()))
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    /** By name; measures that name no service come last. */
    private List<ServiceTasks> services(
            List<Readiness> measures, Dates dates, Set<String> waiting) {
        Map<String, List<Readiness>> byService =
                measures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> serviceOf(each),
                                        TreeMap::new,
                                        Collectors.toList()));
        return byService.entrySet().stream()
                .map(
                        each ->
                                ServiceTasks.of(
                                        each.getKey().isEmpty() ? null : each.getKey(),
                                        each.getValue().stream()
                                                .map(
                                                        measure ->
                                                                MeasureTasks.of(
                                                                        measure,
                                                                        dates,
                                                                        authors.mayWrite(
                                                                                measure
                                                                                        .indicator()),
                                                                        waiting.contains(
                                                                                measure.indicator()
                                                                                        .code())))
                                                .toList()))
                .sorted(
                        Comparator.comparing((ServiceTasks each) -> each.service() == null)
                                .thenComparing(ServiceTasks::name))
                .toList();
    }

    private static String serviceOf(Readiness measure) {
        String service = measure.indicator().leadService();
        return service == null ? "" : service;
    }

    private static String text(List<ServiceTasks> services) {
        long owing = services.stream().filter(each -> each.owed() > 0).count();
        return owing == 0
                ? "Every service has done its part"
                : owing == 1
                        ? "1 service still owes something"
                        : owing + " services still owe something";
    }
}
