package org.scrutineer.edition.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.figures.FigureReader;
import org.scrutineer.edition.figures.Figures;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.SetMeasure;
import org.scrutineer.edition.reading.DefinitionPreview.ChangedFigure;
import org.scrutineer.edition.reading.ThresholdPreview.RatedFigure;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorDefinition;
import org.scrutineer.scorecard.EditionSummary;
import org.scrutineer.threshold.ThresholdService;

/** Rates an indicator's figures by another definition, and finds what else that would touch. */
@RequestScoped
class DefinitionPreviews {

    /** Three years of quarters and the figure before them. */
    private static final int FIGURES = 13;

    private static final String IN_WORK =
            """
            select %s from edition e join scorecard s on s.code = e.scorecard_code
            where e.state <> 'PUBLISHED' and %s and exists (
                select 1 from indicator_set_item i where i.scorecard_code = e.scorecard_code and i.version = e.set_version and i.indicator_code = :indicator)
            order by s.title, e.last_day desc, e.id desc
            """
                    .formatted(EditionSummary.COLUMNS, Visibility.EDITION);

    private final FigureReader reader;
    private final ThresholdService thresholds;
    private final EntityManager database;
    private final Visibility visibility;

    DefinitionPreviews(
            FigureReader reader,
            ThresholdService thresholds,
            EntityManager database,
            Visibility visibility) {
        this.reader = reader;
        this.thresholds = thresholds;
        this.database = database;
        this.visibility = visibility;
    }

    /**
     * @param definition that has been checked
     */
    DefinitionPreview of(Indicator now, IndicatorDefinition definition) {
        Indicator then = now.as(definition);
        List<RatedFigure> before = rated(now);
        List<RatedFigure> after = rated(then);
        return new DefinitionPreview(
                editions(now),
                thresholds.misfits(then),
                before.size(),
                IntStream.range(0, before.size())
                        .mapToObj(i -> new ChangedFigure(before.get(i), after.get(i)))
                        .filter(each -> isOtherwise(each.before(), each.after()))
                        .toList());
    }

    private static boolean isOtherwise(RatedFigure before, RatedFigure after) {
        return before.rating().code() != after.rating().code()
                || !before.display().equals(after.display());
    }

    /** Its newest figures, each by the target of its year. */
    private List<RatedFigure> rated(Indicator indicator) {
        Figures figures = reader.read(indicator, each -> true);
        SetMeasure measure = figures.measures().getFirst();
        List<CurrentFigure> own = measure.own();
        List<RatedFigure> newestFirst = new ArrayList<>();
        for (int last = own.size(); last > Math.max(0, own.size() - FIGURES); last--) {
            newestFirst.add(ThresholdPreviews.rated(measure.upTo(own.subList(0, last)), figures));
        }
        return newestFirst;
    }

    private List<EditionSummary> editions(Indicator indicator) {
        var query =
                Rows.of(EditionSummary.Columns.class, database.createNativeQuery(IN_WORK))
                        .setParameter("indicator", indicator.code());
        visibility.bind(query);
        return query.getResultList().stream()
                .flatMap(each -> Stream.ofNullable(each.summary()))
                .toList();
    }
}
