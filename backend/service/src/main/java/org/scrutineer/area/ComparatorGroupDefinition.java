package org.scrutineer.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Comparators.Method;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;

/** All that defines a comparator group but its code; the members' order is their rank. */
public record ComparatorGroupDefinition(
        @NotNull @Size(min = 3, max = 200) @OneLine String name,
        @NotNull @Size(min = 1, max = 100) @OneLine String edition,
        @Size(min = 1, max = 500) @OneLine @Nullable String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Method method,
        Boolean shown,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Member> members) {

    /** One area of the group. */
    public record Member(
            @NotNull @Code String area, @Size(max = 100) @OneLine @Nullable String closeness) {}

    public ComparatorGroupDefinition {
        method = method == null ? Method.MEAN : method;
        shown = shown == null || shown;
    }
}
