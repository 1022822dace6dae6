package org.scrutineer.ingest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.scrutineer.http.Code;
import org.scrutineer.periodvalue.PeriodValueRecording;

/** Figures that somebody typed side by side, to be recorded together. */
public record FigureBatch(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> items) {

    /**
     * One figure.
     *
     * @param revision that was seen when it was typed; 0 when there was none
     */
    public record Item(
            @NotNull @Code String indicator,
            @NotNull @Code String area,
            @NotNull @Code String period,
            @NotNull @Min(0) @Max(1_000_000) Integer revision,
            @NotNull @Valid PeriodValueRecording figure) {}

    /**
     * How many figures came to be, changed, or were there already as they were sent.
     *
     * @param load by which they are found among the loads
     */
    public record Recorded(int added, int revised, int unchanged, long load) {}

    /** Where a field of an item stands, by its line in the staging table, which begins at 1. */
    static String pointer(int line, String column) {
        boolean isOfTheItem = List.of("indicator", "area", "period", "revision").contains(column);
        return "/items/%d/%s%s".formatted(line - 1, isOfTheItem ? "" : "figure/", column);
    }
}
