package org.scrutineer.edition.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.figures.FigureReader;
import org.scrutineer.edition.figures.Figures;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.SetMeasure;
import org.scrutineer.edition.reading.ThresholdPreview.RatedFigure;
import org.scrutineer.edition.writing.MeasureWriter;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;
import org.scrutineer.period.Year;
import org.scrutineer.threshold.Threshold;
import org.scrutineer.threshold.ThresholdProposal;
import org.scrutineer.threshold.ThresholdService;

/** Rates by targets that are not set, in as many statements however many they are. */
@ApplicationScoped
public class ThresholdPreviews {

    private final ThresholdService thresholds;
    private final FigureReader reader;

    ThresholdPreviews(ThresholdService thresholds, FigureReader reader) {
        this.thresholds = thresholds;
        this.reader = reader;
    }

    /** A target that has been checked. */
    public record Asked(Indicator indicator, Year year, ThresholdProposal proposal) {}

    /**
     * What each would rate, by the code of its indicator.
     *
     * @param asked each indicator once
     * @param most figures of each, the newest
     */
    Map<String, ThresholdPreview> of(List<Asked> asked, int most) {
        Map<Indicator, Threshold> targets = new LinkedHashMap<>();
        for (Asked each : asked) {
            targets.put(
                    each.indicator(),
                    thresholds.assumed(each.indicator(), each.year(), each.proposal()));
        }
        Figures figures = reader.read(targets);
        Map<String, ThresholdPreview> previews = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            previews.put(
                    asked.get(i).indicator().code(),
                    of(asked.get(i), figures.measures().get(i), figures, most));
        }
        return previews;
    }

    /**
     * What one would rate, on a measure as it was read.
     *
     * @param from read with whatever the target refers to
     * @param most figures, the newest
     */
    public ThresholdPreview of(Asked asked, SetMeasure measure, Figures from, int most) {
        CurrentFigure latest = measure.latest();
        if (latest == null) {
            return new ThresholdPreview(null, null, List.of());
        }
        Indicator of = asked.indicator();
        List<CurrentFigure> own = measure.own();
        Year rated =
                own.stream().anyMatch(each -> year(of, each.period()).equals(asked.year()))
                        ? asked.year()
                        : year(of, latest.period());
        Threshold target = thresholds.assumed(of, rated, asked.proposal());
        List<RatedFigure> newestFirst = new ArrayList<>();
        for (int i = own.size() - 1; i >= 0 && newestFirst.size() < most; i--) {
            if (year(of, own.get(i).period()).equals(rated)) {
                newestFirst.add(rated(measure.ratedBy(target, own.subList(0, i + 1)), from));
            }
        }
        return new ThresholdPreview(rated.code(), rated.label(), newestFirst);
    }

    /** Its latest figure. */
    static RatedFigure rated(SetMeasure measure, Figures from) {
        Period period = measure.own().getLast().period();
        Measure row = new MeasureWriter(measure, period, from.choices()).measure(Variant.FULL);
        Point point = row.periods().getLast();
        return new RatedFigure(
                point.period(), point.label(), point.display(), row.rating(), row.targetText());
    }

    private static Year year(Indicator indicator, Period period) {
        return period.year(indicator.yearType());
    }
}
