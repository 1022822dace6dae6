package org.scrutineer.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Unit;
import org.scrutineer.http.Code;
import org.scrutineer.period.YearType;

/** Measures that somebody picked from the Department for Education's list. */
public record PresetChoice(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> items) {

    /** One of them, with what the list leaves open and nothing else. */
    public record Item(
            @NotNull @Code String code,
            @Nullable Polarity polarity,
            @Nullable Unit unit,
            @Nullable YearType yearType) {}

    /** A measure by its name. */
    public record Name(String code, String title) {}

    /**
     * What came of it.
     *
     * @param there those that were there already and are as they were
     */
    public record Outcome(List<Name> added, List<Name> there) {}

    /** A measure of the list, with that of the catalogue which is the same. */
    public record View(
            String code,
            String title,
            String chartTitle,
            List<String> topics,
            String definition,
            @Nullable Polarity polarity,
            @Nullable Unit unit,
            String unitWords,
            @Nullable YearType yearType,
            String yearWords,
            String sourceName,
            @Nullable String sourceUrl,
            @Nullable Name there) {}
}
