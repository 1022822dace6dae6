package org.scrutineer.edition.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaName;
import org.scrutineer.area.ComparatorGroup;
import org.scrutineer.edition.figures.FigureQueries.ByArea;
import org.scrutineer.edition.figures.FigureQueries.Spreads;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.MemberFigures;
import org.scrutineer.edition.figures.Figures.Other;
import org.scrutineer.edition.figures.Figures.OtherArea;
import org.scrutineer.edition.figures.Figures.OtherGroup;
import org.scrutineer.knownproblem.AreaProblem;

/**
 * Whose figures the council's are set beside.
 *
 * @param areas shown, the narrower before the wider
 * @param referred further areas that only targets refer to
 * @param problems what is known to be wrong with their figures, by measure
 */
record ComparedWith(
        List<ComparatorGroup> groups,
        List<Area> areas,
        List<Area> referred,
        Map<String, List<AreaProblem>> problems) {

    Set<String> areasWith(String council) {
        Set<String> codes = new LinkedHashSet<>(Set.of(council));
        codes.addAll(wholes());
        groups.stream()
                .flatMap(group -> group.members().stream())
                .map(ComparatorGroup.Member::area)
                .forEach(codes::add);
        return codes;
    }

    /** Regions and countries, whose parts are looked at. */
    List<String> wholes() {
        return Stream.concat(areas.stream(), referred.stream()).map(Area::code).toList();
    }

    List<Other> others(
            String indicator,
            List<CurrentFigure> own,
            ByArea byArea,
            Spreads spreads,
            AreaName council) {
        List<AreaProblem> known = problems.getOrDefault(indicator, List.of());
        List<Other> others = new ArrayList<>();
        for (ComparatorGroup group : groups) {
            others.add(
                    new OtherGroup(
                            group,
                            group.members().stream()
                                    .filter(each -> !each.area().equals(council.code()))
                                    .map(
                                            each ->
                                                    new MemberFigures(
                                                            each,
                                                            byArea.of(each.area()),
                                                            of(each.area(), known)))
                                    .toList()));
        }
        Area region = region(own, byArea);
        areas.stream()
                .filter(area -> area.kind() != Area.Kind.REGION || area.equals(region))
                .forEach(area -> others.add(other(area, true, indicator, byArea, spreads, known)));
        referred.forEach(area -> others.add(other(area, false, indicator, byArea, spreads, known)));
        return others;
    }

    /** Inner or Outer London where it has a figure in the same period, London otherwise. */
    private @Nullable Area region(List<CurrentFigure> own, ByArea byArea) {
        List<Area> regions =
                areas.stream().filter(area -> area.kind() == Area.Kind.REGION).toList();
        return regions.stream()
                .filter(area -> own.isEmpty() || hasFigure(byArea.of(area.code()), own))
                .findFirst()
                .orElse(regions.isEmpty() ? null : regions.getFirst());
    }

    private static boolean hasFigure(List<CurrentFigure> figures, List<CurrentFigure> own) {
        CurrentFigure same = CurrentFigure.at(own.getLast().period(), figures);
        return same != null && same.value() != null;
    }

    static OtherArea other(
            Area area,
            boolean shown,
            String indicator,
            ByArea byArea,
            Spreads spreads,
            List<AreaProblem> problems) {
        return new OtherArea(
                area,
                shown,
                byArea.of(area.code()),
                spreads.of(indicator, area.code()),
                of(area.code(), problems));
    }

    private static List<AreaProblem> of(String area, List<AreaProblem> problems) {
        return problems.stream().filter(each -> each.area().equals(area)).toList();
    }
}
