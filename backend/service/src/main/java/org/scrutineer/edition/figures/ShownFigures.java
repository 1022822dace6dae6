package org.scrutineer.edition.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.disclosure.FigurePlace;
import org.scrutineer.disclosure.HiddenFigures;
import org.scrutineer.disclosure.Numbers;
import org.scrutineer.edition.figures.FigureQueries.ByArea;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.PeriodValueView;

/**
 * Takes from figures what the policies of their sources hide from an audience, before anything is
 * worked out from them.
 *
 * @param audience null for officers, from whom nothing is hidden
 */
record ShownFigures(HiddenFigures hidden, Audience.@Nullable Kind audience) {

    /** As officers see them. */
    static final ShownFigures WHOLE = new ShownFigures(HiddenFigures.NONE, null);

    Long[] ids() {
        return hidden.ids(audience);
    }

    BigDecimal rounded(String indicator, BigDecimal value) {
        return Objects.requireNonNull(hidden.rounded(indicator, value, audience));
    }

    /** By indicator, as they were read. */
    Map<String, ByArea> of(Map<String, ByArea> figures) {
        if (audience == null) {
            return figures;
        }
        Map<String, ByArea> shown = new HashMap<>();
        figures.forEach(
                (indicator, byArea) -> {
                    Map<String, List<CurrentFigure>> areas = new HashMap<>();
                    byArea.areas()
                            .forEach(
                                    (area, all) ->
                                            areas.put(
                                                    area,
                                                    all.stream()
                                                            .map(each -> of(indicator, area, each))
                                                            .toList()));
                    shown.put(indicator, new ByArea(areas));
                });
        return shown;
    }

    private CurrentFigure of(String indicator, String area, CurrentFigure figure) {
        Period period = figure.period();
        Numbers numbers = figure.numbers();
        Numbers shown =
                hidden.shown(
                        new FigurePlace(indicator, area, period.firstDay(), period.lastDay()),
                        numbers,
                        audience);
        return shown.equals(numbers) ? figure : figure.without(shown);
    }

    /** Values that were changed; those of a period are left out where all of them are hidden. */
    List<PeriodValueView> revisions(Collection<PeriodValueView> changed) {
        Set<FigurePlace> told = new HashSet<>();
        List<PeriodValueView> all = new ArrayList<>();
        for (PeriodValueView each : changed) {
            PeriodValueView shown = each.shownTo(audience, hidden);
            all.add(shown);
            if (shown.value() != null || shown.equals(each)) {
                told.add(each.place());
            }
        }
        return all.stream().filter(each -> told.contains(each.place())).toList();
    }
}
