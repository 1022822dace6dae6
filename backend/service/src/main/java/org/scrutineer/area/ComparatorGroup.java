package org.scrutineer.area;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Comparators.Method;

/**
 * A named list of areas that the council compares itself with.
 *
 * @param source where it comes from; null where nobody said
 * @param validFrom the first day on which it is the council's; null for as long as anything is
 *     known
 * @param validTo the last such day; null while it has no end
 * @param shown whether scorecards show it while it is valid
 * @param members in order of their rank
 */
public record ComparatorGroup(
        String code,
        @JsonIgnore int version,
        String name,
        String edition,
        @Nullable String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Method method,
        boolean shown,
        List<Member> members) {

    /** An area in a group; rank 1 is the closest. */
    public record Member(String area, String name, int rank, @Nullable String closeness) {}

    /** As it stands on a day: shown by nobody when it is not valid then. */
    public ComparatorGroup on(LocalDate day) {
        boolean valid =
                (validFrom == null || !day.isBefore(validFrom))
                        && (validTo == null || !day.isAfter(validTo));
        return new ComparatorGroup(
                code,
                version,
                name,
                edition,
                source,
                validFrom,
                validTo,
                method,
                shown && valid,
                members);
    }
}
