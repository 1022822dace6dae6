package org.scrutineer.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.scrutineer.area.AreaName;
import org.scrutineer.assessment.EarlierFigures;
import org.scrutineer.assessment.Figure;
import org.scrutineer.assessment.Plausibility;
import org.scrutineer.assessment.Plausibility.Doubt;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.ingest.Staging.Staged;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.periodvalue.DoubtfulFigure;
import org.scrutineer.problem.Place;

/** What looks wrong in a file: every figure counted, the first ones kept. Pure. */
final class Warnings {

    private final Map<String, Indicator> indicators;
    private final Map<String, String> areaNames;
    private final LocalDate today;
    private final Predicate<String> areasAsked;
    private final List<Warning> first = new ArrayList<>();
    private final ReadPeriods periods = new ReadPeriods();
    private EarlierFigures earlier = new EarlierFigures(0);
    private String series = "";
    private int count;
    private int elsewhere;

    /** A figure of the file that looks wrong, and where it stands. */
    record Warning(int line, DoubtfulFigure figure) {

        Place place(BinaryOperator<String> columnOf) {
            String column = columnOf.apply(figure.indicator().code(), figure.column());
            return Place.inFile(line, column, figure.detail()).asWarning(figure.id());
        }
    }

    /**
     * @param areasAsked of whose figures somebody has to say whether they are right; those of
     *     others are counted alone
     */
    Warnings(
            Map<String, Indicator> indicators,
            Map<String, String> areaNames,
            LocalDate today,
            Predicate<String> areasAsked) {
        this.indicators = indicators;
        this.areaNames = areaNames;
        this.today = today;
        this.areasAsked = areasAsked;
    }

    /** Takes the figures of one history after the other, each oldest first. */
    void look(Staged staged) {
        Indicator indicator = Objects.requireNonNull(indicators.get(staged.indicator()));
        String of = staged.indicator() + '/' + staged.area();
        if (!of.equals(series)) {
            series = of;
            earlier = new EarlierFigures(indicator.decimals());
        }
        try {
            Figure figure =
                    new Figure(
                            periods.read(
                                    indicator,
                                    staged.period(),
                                    () -> indicator.period(staged.period())),
                            staged.value(),
                            staged.numerator(),
                            staged.denominator());
            if (staged.line() != null) {
                look(staged.line(), indicator, staged.area(), figure);
            }
            earlier.add(figure);
        } catch (InvalidPeriod leftBehind) {
            // Recorded before its indicator had another frequency: no history of the figures now.
        }
    }

    private void look(int line, Indicator indicator, String area, Figure figure) {
        List<Doubt> doubts =
                Plausibility.of(figure, earlier, indicator.unit(), indicator.decimals(), today);
        if (doubts.isEmpty()) {
            return;
        }
        if (!areasAsked.test(area)) {
            elsewhere++;
            return;
        }
        count++;
        if (first.size() < Problems.KEPT) {
            first.add(
                    new Warning(
                            line,
                            new DoubtfulFigure(
                                    indicator,
                                    new AreaName(area, Objects.requireNonNull(areaNames.get(area))),
                                    figure.period(),
                                    doubts)));
        }
    }

    int count() {
        return count;
    }

    /** How many figures look wrong that nobody here has to answer for. */
    int elsewhere() {
        return elsewhere;
    }

    /** In the order of the file. */
    List<Place> places() {
        return places((indicator, column) -> column);
    }

    /**
     * The same for a file that names its columns in its own way.
     *
     * @param columnOf an indicator and one of our columns
     */
    List<Place> places(BinaryOperator<String> columnOf) {
        return first.stream()
                .sorted(Comparator.comparingInt(Warning::line))
                .map(warning -> warning.place(columnOf))
                .toList();
    }

    List<DoubtfulFigure> figures() {
        return first.stream().map(Warning::figure).toList();
    }
}
