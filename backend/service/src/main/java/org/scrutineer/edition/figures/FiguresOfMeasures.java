package org.scrutineer.edition.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.edition.figures.FigureQueries.ByArea;
import org.scrutineer.edition.figures.FigureQueries.Spreads;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.OtherArea;
import org.scrutineer.indicator.Indicator;

/** The current figures of measures outside any edition, for who looks whether they are in order. */
@ApplicationScoped
public class FiguresOfMeasures {

    private final CurrentFigures current;
    private final FigureQueries queries;
    private final AreaRepository areas;

    FiguresOfMeasures(CurrentFigures current, FigureQueries queries, AreaRepository areas) {
        this.current = current;
        this.queries = queries;
        this.areas = areas;
    }

    /**
     * All figures of one measure.
     *
     * @param own the council's, oldest first
     * @param wholes the regions and the country that editions show beside them
     */
    public record OfMeasure(Indicator indicator, List<CurrentFigure> own, List<OtherArea> wholes) {}

    /** In the order of the measures, in as many statements however many there are. */
    public List<OfMeasure> of(Collection<Indicator> measures) {
        Map<String, Indicator> byCode =
                measures.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        String council = areas.council().code();
        List<Area> wholes = areas.comparators();
        List<String> codes = wholes.stream().map(Area::code).toList();
        Map<String, ByArea> figures =
                current.read(
                        byCode,
                        Stream.concat(Stream.of(council), codes.stream())
                                .collect(Collectors.toSet()),
                        period -> true);
        Spreads spreads = queries.spreads(Set.copyOf(byCode.keySet()), codes, ShownFigures.WHOLE);
        return measures.stream()
                .map(
                        measure -> {
                            ByArea byArea =
                                    figures.getOrDefault(measure.code(), new ByArea(Map.of()));
                            return new OfMeasure(
                                    measure,
                                    byArea.of(council),
                                    wholes.stream()
                                            .map(
                                                    area ->
                                                            ComparedWith.other(
                                                                    area,
                                                                    true,
                                                                    measure.code(),
                                                                    byArea,
                                                                    spreads,
                                                                    List.of()))
                                            .toList());
                        })
                .toList();
    }
}
