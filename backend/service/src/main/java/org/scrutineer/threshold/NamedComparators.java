package org.scrutineer.threshold;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.area.ComparatorGroup;
import org.scrutineer.area.ComparatorGroups;

/** The areas and groups that targets stand in relation to, looked up together. */
@ApplicationScoped
class NamedComparators {

    private final AreaRepository areas;
    private final ComparatorGroups groups;

    NamedComparators(AreaRepository areas, ComparatorGroups groups) {
        this.areas = areas;
        this.groups = groups;
    }

    /** Whether a code that one of these settings names is that of a group or an area. */
    Predicate<String> of(Stream<ThresholdSetting> settings) {
        Set<String> named =
                settings.map(ThresholdSetting::targetRelativeTo)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return Collections.<String>emptySet()::contains;
        }
        Set<String> known = new HashSet<>();
        areas.list("code in ?1", named).stream().map(Area::code).forEach(known::add);
        groups.all().stream().map(ComparatorGroup::code).forEach(known::add);
        return known::contains;
    }
}
