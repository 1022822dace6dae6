package org.scrutineer.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.grid.FigureGrid.Cell;
import org.scrutineer.grid.FigureGrid.Column;
import org.scrutineer.grid.FigureGrid.Row;
import org.scrutineer.grid.FigureGrid.State;
import org.scrutineer.grid.FigureGrid.Table;
import org.scrutineer.indicator.FigureDue;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;
import org.scrutineer.period.YearType;
import org.scrutineer.periodvalue.PeriodValueView;

/** Puts measures, periods and figures side by side and says what is owed. Pure. */
final class GridWriter {

    private static final NavigableSet<LocalDate> NONE = Collections.emptyNavigableSet();

    private final List<Indicator> measures;
    private final Map<Calendar, List<Period>> periods;
    private final LocalDate today;
    private final Set<String> waiting;
    private final BiPredicate<Indicator, Boolean> mayRecord;

    /** What measures share that stand in one table. */
    record Calendar(Frequency frequency, YearType yearType) {

        static Calendar of(Indicator measure) {
            return new Calendar(measure.frequency(), measure.yearType());
        }

        /** Weeks, months and terms are the same whatever the year. */
        String title() {
            return switch (frequency) {
                case WEEKLY, MONTHLY, TERMLY -> frequency.words() + " figures";
                case QUARTERLY, ANNUAL ->
                        "%s figures, %s".formatted(frequency.words(), yearType.words());
            };
        }

        Period lastEnded(LocalDate today) {
            return frequency.lastEnded(today, yearType);
        }
    }

    /**
     * @param edition the period of an edition that shows the newest; null for the last that ended
     * @param count how many periods of each measure
     * @param waiting the figures that wait to be confirmed, as indicator and period
     * @param mayRecord whether the caller may record a figure of a measure, by whether it is
     *     settled
     */
    GridWriter(
            List<Indicator> measures,
            @Nullable Period edition,
            int count,
            LocalDate today,
            Set<String> waiting,
            BiPredicate<Indicator, Boolean> mayRecord) {
        this.measures = measures;
        this.today = today;
        this.waiting = waiting;
        this.mayRecord = mayRecord;
        this.periods = new LinkedHashMap<>();
        for (Indicator measure : measures) {
            periods.computeIfAbsent(
                    Calendar.of(measure),
                    calendar ->
                            (edition == null
                                            ? calendar.lastEnded(today)
                                            : measure.latestIn(edition))
                                    .last(count));
        }
    }

    /** The codes of the periods that are shown. */
    List<String> shown() {
        return periods.values().stream()
                .flatMap(List::stream)
                .map(Period::code)
                .distinct()
                .toList();
    }

    FigureGrid write(
            String title,
            AreaName area,
            List<PeriodValueView> values,
            Map<String, NavigableSet<LocalDate>> days) {
        Map<String, PeriodValueView> known = new LinkedHashMap<>();
        values.forEach(value -> known.put(value.indicator() + ' ' + value.period(), value));
        List<Table> tables = new ArrayList<>();
        periods.forEach(
                (calendar, shown) ->
                        tables.add(
                                new Table(
                                        calendar.frequency(),
                                        calendar.yearType(),
                                        calendar.title(),
                                        shown.stream()
                                                .map(each -> new Column(each.code(), each.label()))
                                                .toList(),
                                        measures.stream()
                                                .filter(each -> Calendar.of(each).equals(calendar))
                                                .map(each -> row(each, shown, known, days))
                                                .toList())));
        return new FigureGrid(
                title,
                area,
                count(tables, cell -> cell.state() == State.OWED),
                count(tables, Cell::awaitsConfirmation),
                tables);
    }

    private static int count(List<Table> tables, Predicate<Cell> which) {
        return (int)
                tables.stream()
                        .flatMap(table -> table.measures().stream())
                        .flatMap(row -> row.cells().stream())
                        .filter(which)
                        .count();
    }

    private Row row(
            Indicator measure,
            List<Period> shown,
            Map<String, PeriodValueView> known,
            Map<String, NavigableSet<LocalDate>> days) {
        boolean mayAdd = mayRecord.test(measure, false);
        boolean mayChange = mayRecord.test(measure, true);
        return new Row(
                measure.code(),
                measure.title(),
                measure.unit(),
                measure.decimals(),
                measure.leadService(),
                measure.numeratorDescription(),
                measure.denominatorDescription(),
                shown.stream()
                        .map(
                                period ->
                                        cell(
                                                measure,
                                                period,
                                                days.getOrDefault(measure.code(), NONE),
                                                shown.getLast(),
                                                known.get(measure.code() + ' ' + period.code()),
                                                mayAdd,
                                                mayChange))
                        .toList());
    }

    private Cell cell(
            Indicator measure,
            Period period,
            NavigableSet<LocalDate> figures,
            Period newest,
            @Nullable PeriodValueView value,
            boolean mayAdd,
            boolean mayChange) {
        if (value != null) {
            boolean waits = waiting.contains(measure.code() + ' ' + period.code());
            return new Cell(
                    period.code(),
                    State.THERE,
                    waits ? "Provisional until the performance team confirms it" : status(value),
                    null,
                    value,
                    waits,
                    waits ? mayAdd : mayChange);
        }
        FigureDue due = FigureDue.of(measure, period, figures, newest, today);
        return due == null
                ? new Cell(period.code(), State.NONE, "No figure", null, null, false, mayAdd)
                : new Cell(
                        period.code(),
                        due.owed() ? State.OWED : State.NOT_DUE,
                        due.text(),
                        due.day(),
                        null,
                        false,
                        mayAdd);
    }

    private static String status(PeriodValueView value) {
        return switch (value.status()) {
            case PROVISIONAL -> "Provisional";
            case CONFIRMED -> "Confirmed";
            case REVISED -> "Revised";
        };
    }
}
