package org.scrutineer.edition.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Comparators.Method;
import org.scrutineer.assessment.Standing;

/**
 * How the council stands beside another area, or the average of a group of areas, in the same
 * period.
 *
 * @param area its code, or the group's
 * @param method of a group; null for an area, as are the three that follow
 * @param finding why its figure is not used; null when it is
 * @param unchecked that its figure could not be held against its parts; null when it was
 * @param problems what is known to be wrong with its figure, or with those of a group's members;
 *     null when nothing is
 */
public record Comparison(
        String area,
        String name,
        ComparisonKind kind,
        @Nullable Method method,
        @Nullable String edition,
        @Nullable Integer counted,
        @Nullable Integer members,
        @Nullable String finding,
        @Nullable Point point,
        Standing.Code standing,
        String text,
        @Nullable String unchecked,
        @Nullable List<ProblemNote> problems) {}
