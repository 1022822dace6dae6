package org.scrutineer.quality;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.digest.Sha256;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;

/**
 * One thing that is not in order.
 *
 * @param area whose figure it is; null when it is about the measure
 * @param text a sentence that can be read beside measure, area and period
 * @param values the ids of the revisions that it is about, the figure's own first
 */
record Found(
        FindingKind kind,
        Indicator indicator,
        @Nullable AreaName area,
        @Nullable Period period,
        String text,
        List<Long> values) {

    private static final int ID_LENGTH = 16;

    /**
     * By which it is explained. Another revision of a figure, or another fault of it, has another:
     * what is explained is what was read. What is not there has one until it is.
     */
    String id() {
        String what =
                Stream.of(
                                kind.name(),
                                indicator.code(),
                                area == null ? "" : area.code(),
                                period == null ? "" : period.code(),
                                values.isEmpty() ? "" : text,
                                values.toString())
                        .collect(Collectors.joining("\n"));
        return Sha256.of(what).substring(0, ID_LENGTH);
    }

    Found saying(String words) {
        return new Found(kind, indicator, area, period, words, values);
    }
}
