package org.scrutineer.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;

/**
 * One of several comparator groups that are defined together.
 *
 * @param version that was read; null for a new one, or to replace whichever is there
 */
public record ComparatorGroupDraft(
        @NotNull @Code String code,
        @Min(0) @Max(1_000_000) @Nullable Integer version,
        @NotNull @Valid ComparatorGroupDefinition definition) {

    /** As it is now. */
    public static ComparatorGroupDraft of(ComparatorGroup from) {
        return new ComparatorGroupDraft(
                from.code(),
                from.version(),
                new ComparatorGroupDefinition(
                        from.name(),
                        from.edition(),
                        from.source(),
                        from.validFrom(),
                        from.validTo(),
                        from.method(),
                        from.shown(),
                        from.members().stream()
                                .map(
                                        each ->
                                                new ComparatorGroupDefinition.Member(
                                                        each.area(), each.closeness()))
                                .toList()));
    }
}
