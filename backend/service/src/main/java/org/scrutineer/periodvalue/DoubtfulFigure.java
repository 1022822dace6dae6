package org.scrutineer.periodvalue;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.area.AreaName;
import org.scrutineer.assessment.Plausibility.Doubt;
import org.scrutineer.digest.Sha256;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;

/**
 * A figure that looks wrong although it may be right, and why.
 *
 * @param doubts at least one
 */
public record DoubtfulFigure(
        Indicator indicator, AreaName area, Period period, List<Doubt> doubts) {

    private static final int ID_LENGTH = 16;

    /**
     * By which it is confirmed. Another figure, or another reason to doubt it, has another: what is
     * confirmed is what was read.
     */
    public String id() {
        String what = String.join("\n", indicator.code(), area.code(), period.code(), sentences());
        return Sha256.of(what).substring(0, ID_LENGTH);
    }

    /** The column of the first thing that looks wrong. */
    public String column() {
        return doubts.getFirst().part().column();
    }

    /** What looks wrong with which figure, to be read alone. */
    public String detail() {
        return "%s (%s), %s, %s: %s"
                .formatted(
                        indicator.title(),
                        indicator.code(),
                        area.name(),
                        period.label(),
                        sentences());
    }

    private String sentences() {
        return doubts.stream().map(Doubt::text).collect(Collectors.joining(" "));
    }
}
