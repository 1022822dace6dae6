package org.scrutineer.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.assessment.Comparators;
import org.scrutineer.assessment.Comparators.Parts;
import org.scrutineer.assessment.Figure;
import org.scrutineer.assessment.Plausibility;
import org.scrutineer.assessment.Plausibility.Doubt;
import org.scrutineer.assessment.Unit;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.OtherArea;
import org.scrutineer.edition.figures.FiguresOfMeasures.OfMeasure;
import org.scrutineer.indicator.FigureDue;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.ValueStatus;

/** Looks through the last periods of one measure. Pure. */
final class Examination {

    /** A figure is provisional for too long once it has been for so many. */
    static final int PROVISIONAL_DAYS = 90;

    private static final Parts NONE = new Parts(0, 0, null, null);

    private final Indicator indicator;
    private final List<CurrentFigure> own;
    private final List<OtherArea> wholes;
    private final AreaName council;
    private final LocalDate today;
    private final List<Period> periods;
    private final NavigableSet<LocalDate> days;
    private final List<Found> found = new ArrayList<>();

    private Examination(OfMeasure measure, AreaName council, LocalDate today) {
        this.indicator = measure.indicator();
        this.own = measure.own();
        this.wholes = measure.wholes();
        this.council = council;
        this.today = today;
        this.periods = FigureDue.periods(indicator, today);
        this.days =
                own.stream()
                        .map(each -> each.period().firstDay())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Provisional figures are named whatever their age, which is not known here. */
    static List<Found> of(OfMeasure measure, AreaName council, LocalDate today) {
        Examination examination = new Examination(measure, council, today);
        examination.whatIsOwed();
        examination.own();
        examination.wholes.forEach(examination::parts);
        if (measure.indicator().leadService() == null) {
            examination.add(
                    FindingKind.NO_SERVICE, null, null, "It names no lead service.", List.of());
        }
        return examination.found;
    }

    private void whatIsOwed() {
        List<Owed> inARow = new ArrayList<>();
        for (Period period : periods) {
            FigureDue due = CurrentFigure.at(period, own) == null ? due(period) : null;
            if (due != null && due.owed()) {
                inARow.add(new Owed(period, due));
            } else {
                owed(inARow);
                inARow.clear();
            }
        }
        owed(inARow);
    }

    private record Owed(Period period, FigureDue due) {}

    private @Nullable FigureDue due(Period period) {
        return FigureDue.of(indicator, period, days, periods.getLast(), today);
    }

    /** One word for periods in a row, at the first of them. */
    private void owed(List<Owed> inARow) {
        if (inARow.isEmpty()) {
            return;
        }
        Owed first = inARow.getFirst();
        Period after = first(each -> each.compareTo(first.period()) > 0);
        String since = since(first.due(), inARow.size() - 1);
        if (after == null) {
            add(FindingKind.LATE, council, first.period(), "No figure. " + since, List.of());
        } else {
            add(
                    FindingKind.MISSING,
                    council,
                    first.period(),
                    "No figure, though %s has one. %s".formatted(after.label(), since),
                    List.of());
        }
    }

    private static String since(FigureDue due, int more) {
        return switch (more) {
            case 0 -> due.text() + '.';
            case 1 -> due.text() + ", and so is the period after it.";
            default -> "%s, and so are the %d periods after it.".formatted(due.text(), more);
        };
    }

    private @Nullable Period first(Predicate<Period> which) {
        return own.stream().map(CurrentFigure::period).filter(which).findFirst().orElse(null);
    }

    private void own() {
        List<Figure> assessed = own.stream().map(CurrentFigure::assessed).toList();
        for (int i = 0; i < own.size(); i++) {
            CurrentFigure figure = own.get(i);
            if (isLookedAt(figure.period())) {
                if (figure.status() == ValueStatus.PROVISIONAL) {
                    add(FindingKind.PROVISIONAL_TOO_LONG, figure, "Provisional.");
                }
                numerator(figure);
                doubts(figure, assessed.get(i), assessed.subList(0, i));
            }
        }
    }

    /** What has not begun is looked at as well. */
    private boolean isLookedAt(Period period) {
        return period.compareTo(periods.getFirst()) >= 0;
    }

    private void numerator(CurrentFigure figure) {
        if (indicator.unit() == Unit.PERCENTAGE
                && figure.numerator() != null
                && figure.denominator() != null
                && figure.numerator().compareTo(figure.denominator()) > 0) {
            add(
                    FindingKind.NUMERATOR_ABOVE_DENOMINATOR,
                    figure,
                    "The numerator %s is above the denominator %s."
                            .formatted(
                                    Unit.COUNT.showExactly(figure.numerator()),
                                    Unit.COUNT.showExactly(figure.denominator())));
        }
    }

    private void doubts(CurrentFigure figure, Figure assessed, List<Figure> earlier) {
        Plausibility.of(assessed, earlier, indicator.unit(), indicator.decimals(), today).stream()
                .collect(
                        Collectors.groupingBy(
                                Doubt::kind,
                                TreeMap::new,
                                Collectors.mapping(Doubt::text, Collectors.joining(" "))))
                .forEach((kind, text) -> add(kind(kind), figure, text));
    }

    private static FindingKind kind(Plausibility.Kind doubt) {
        return switch (doubt) {
            case OUT_OF_BOUNDS -> FindingKind.OUT_OF_BOUNDS;
            case UNLIKELY -> FindingKind.UNLIKELY;
        };
    }

    private void parts(OtherArea whole) {
        for (CurrentFigure figure : whole.figures()) {
            if (isLookedAt(figure.period())) {
                String text =
                        Comparators.check(
                                        whole.area().name(),
                                        figure.value(),
                                        whole.parts().getOrDefault(figure.period().code(), NONE),
                                        indicator.unit(),
                                        indicator.decimals())
                                .finding();
                if (text != null) {
                    add(
                            FindingKind.OUTSIDE_ITS_PARTS,
                            new AreaName(whole.area().code(), whole.area().name()),
                            figure.period(),
                            text,
                            List.of(figure.id()));
                }
            }
        }
    }

    private void add(FindingKind kind, CurrentFigure figure, String text) {
        add(kind, council, figure.period(), text, List.of(figure.id()));
    }

    private void add(
            FindingKind kind,
            @Nullable AreaName area,
            @Nullable Period period,
            String text,
            List<Long> values) {
        found.add(new Found(kind, indicator, area, period, text, values));
    }
}
