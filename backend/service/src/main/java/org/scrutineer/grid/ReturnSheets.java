package org.scrutineer.grid;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.indicator.ServiceName;
import org.scrutineer.period.Days;
import org.scrutineer.periodvalue.FigureWriters;
import org.scrutineer.periodvalue.OwedFigures;
import org.scrutineer.periodvalue.OwedFigures.Owed;
import org.scrutineer.periodvalue.PeriodValueView;
import org.scrutineer.periodvalue.ValueStatus;
import org.scrutineer.problem.ProblemException;

/** Makes of what each service owes a sheet that it fills in. */
@RequestScoped
class ReturnSheets {

    private static final Comparator<Indicator> BY_TITLE =
            Comparator.comparing(Indicator::title).thenComparing(Indicator::code);

    private final IndicatorRepository indicators;
    private final AreaRepository areas;
    private final OwedFigures figures;
    private final FigureWriters writers;

    ReturnSheets(
            IndicatorRepository indicators,
            AreaRepository areas,
            OwedFigures figures,
            FigureWriters writers) {
        this.indicators = indicators;
        this.areas = areas;
        this.figures = figures;
        this.writers = writers;
    }

    /** Of every service whose figures the caller records, those by name, no service last. */
    List<ReturnSheet> all() {
        List<Indicator> own = own();
        Map<Optional<String>, List<Owed>> owed =
                figures.of(own).stream()
                        .collect(Collectors.groupingBy(each -> service(each.measure())));
        return own.stream()
                .map(ReturnSheets::service)
                .distinct()
                .map(each -> sheet(each, owed.getOrDefault(each, List.of())))
                .sorted(
                        Comparator.comparing((ReturnSheet each) -> each.service() == null)
                                .thenComparing(ReturnSheet::name))
                .toList();
    }

    private static ReturnSheet sheet(Optional<String> service, List<Owed> owed) {
        return new ReturnSheet(
                service.orElse(null),
                ServiceName.ofAny(service.orElse(null)),
                (int) owed.stream().map(each -> each.measure().code()).distinct().count(),
                owed.size(),
                owed.stream().map(Owed::since).min(Comparator.naturalOrder()).orElse(null));
    }

    /**
     * The rows of one, in the columns of a return sheet.
     *
     * @param service null for the measures that name none
     */
    List<List<String>> rows(@Nullable String service) {
        Optional<String> of = Optional.ofNullable(service);
        List<Indicator> led = own().stream().filter(each -> service(each).equals(of)).toList();
        if (led.isEmpty()) {
            throw ProblemException.notFound();
        }
        AreaName council = areas.council();
        ValueStatus status =
                writers.isToBeConfirmed() ? ValueStatus.PROVISIONAL : ValueStatus.CONFIRMED;
        return figures.of(led).stream().map(each -> row(each, council, status)).toList();
    }

    /** The measures whose figures the caller records, by title. */
    private List<Indicator> own() {
        String council = areas.council().code();
        return indicators.all().stream()
                .filter(each -> writers.mayRecord(each, council, false))
                .sorted(BY_TITLE)
                .toList();
    }

    private static Optional<String> service(Indicator measure) {
        return Optional.ofNullable(measure.leadService());
    }

    private static List<String> row(Owed owed, AreaName council, ValueStatus status) {
        Indicator measure = owed.measure();
        PeriodValueView last = owed.last();
        List<String> row = new ArrayList<>();
        row.add(measure.code());
        row.add(measure.title());
        row.add(council.code());
        row.add(owed.period().code());
        row.add(owed.period().label());
        row.add(measure.unit().words());
        row.add(Days.words(owed.since()));
        row.add(last == null ? "" : last.periodLabel());
        row.add(last == null ? "" : figure(measure, last));
        row.addAll(List.of("", "", "", ""));
        row.add(status.name().toLowerCase(Locale.ROOT));
        row.addAll(List.of("", ""));
        return row;
    }

    private static String figure(Indicator measure, PeriodValueView last) {
        return last.value() == null
                ? Symbol.of(Objects.requireNonNull(last.symbol())).orElseThrow().words()
                : measure.unit().show(last.value(), measure.decimals());
    }
}
