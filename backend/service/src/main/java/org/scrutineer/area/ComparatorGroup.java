package org.scrutineer.area;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Comparators.Method;

/**
 * A named list of areas that the council compares itself with.
 *
 * @param shown whether scorecards show it
 * @param members in order of their rank
 */
public record ComparatorGroup(
        String code,
        @JsonIgnore int version,
        String name,
        String edition,
        Method method,
        boolean shown,
        List<Member> members) {

    /** An area in a group; rank 1 is the closest. */
    public record Member(String area, String name, int rank, @Nullable String closeness) {}
}
