package org.scrutineer.periodvalue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.indicator.FigureDue;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;

/** Which of the council's own figures are owed, in as many statements whatever their number. */
@ApplicationScoped
public class OwedFigures {

    private static final NavigableSet<LocalDate> NONE = Collections.emptyNavigableSet();

    private final FigureCells figures;
    private final AreaRepository areas;
    private final Clock clock;

    OwedFigures(FigureCells figures, AreaRepository areas, Clock clock) {
        this.figures = figures;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * A figure that is not there.
     *
     * @param since the day by which it was due
     * @param last the figure before it; null where none is among the last periods
     */
    public record Owed(
            Indicator measure, Period period, LocalDate since, @Nullable PeriodValueView last) {

        /** By what it is known among those of one area. */
        public String key() {
            return key(measure.code(), period.code());
        }

        public static String key(String indicator, String period) {
            return indicator + ' ' + period;
        }
    }

    /** Those of these measures, in their order, the oldest of each first. */
    public List<Owed> of(Collection<Indicator> measures) {
        LocalDate today = LocalDate.now(clock);
        String council = areas.council().code();
        List<String> codes = measures.stream().map(Indicator::code).toList();
        Map<String, NavigableSet<LocalDate>> days = figures.days(codes, council);
        Map<String, PeriodValueView> known =
                figures.of(codes, periods(measures, today), council).stream()
                        .collect(
                                Collectors.toMap(
                                        each -> Owed.key(each.indicator(), each.period()),
                                        Function.identity()));
        List<Owed> owed = new ArrayList<>();
        for (Indicator measure : measures) {
            add(measure, days.getOrDefault(measure.code(), NONE), known, today, owed);
        }
        return owed;
    }

    private static List<String> periods(Collection<Indicator> measures, LocalDate today) {
        return measures.stream()
                .flatMap(each -> FigureDue.periods(each, today).stream())
                .map(Period::code)
                .distinct()
                .toList();
    }

    private static void add(
            Indicator measure,
            NavigableSet<LocalDate> days,
            Map<String, PeriodValueView> known,
            LocalDate today,
            List<Owed> owed) {
        List<Period> periods = FigureDue.periods(measure, today);
        PeriodValueView last = null;
        for (Period period : periods) {
            PeriodValueView value = known.get(Owed.key(measure.code(), period.code()));
            if (value != null) {
                last = value;
                continue;
            }
            FigureDue due = FigureDue.of(measure, period, days, periods.getLast(), today);
            if (due != null && due.owed()) {
                owed.add(new Owed(measure, period, due.day(), last));
            }
        }
    }
}
