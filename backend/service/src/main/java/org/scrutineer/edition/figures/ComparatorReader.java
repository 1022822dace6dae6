package org.scrutineer.edition.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.area.ComparatorGroups;
import org.scrutineer.knownproblem.KnownProblems;

/** Reads whom the council is set beside, and what is known to be wrong with their figures. */
@ApplicationScoped
class ComparatorReader {

    private final AreaRepository areas;
    private final ComparatorGroups groups;
    private final KnownProblems problems;

    ComparatorReader(AreaRepository areas, ComparatorGroups groups, KnownProblems problems) {
        this.areas = areas;
        this.groups = groups;
        this.problems = problems;
    }

    /**
     * What is shown on a day, and what targets refer to besides.
     *
     * @param indicators the measures that are compared
     */
    ComparedWith on(LocalDate day, Set<String> referred, Collection<String> indicators) {
        List<Area> shown = areas.comparators();
        List<Area> others =
                areas.list("code in ?1", referred).stream()
                        .filter(area -> !shown.contains(area))
                        .toList();
        return new ComparedWith(
                groups.all().stream()
                        .map(group -> group.on(day))
                        .filter(group -> group.shown() || referred.contains(group.code()))
                        .toList(),
                shown,
                others,
                problems.of(indicators));
    }
}
