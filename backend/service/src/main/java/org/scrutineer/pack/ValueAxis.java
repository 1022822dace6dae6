package org.scrutineer.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The values of a chart, from a round number below the lowest to one above the highest. */
final class ValueAxis {

    private static final int STEPS = 4;

    private final double low;
    private final double high;
    private final List<BigDecimal> ticks;

    /**
     * Begins at zero where that does not flatten the lines.
     *
     * @param values every value drawn, targets included
     */
    ValueAxis(Collection<Double> values) {
        double lowest = values.isEmpty() ? 0 : Collections.min(values);
        double highest = values.isEmpty() ? 1 : Collections.max(values);
        double from = lowest;
        if (lowest >= 0 && lowest <= highest / 2) {
            from = 0;
        } else {
            double spread = highest - lowest;
            double margin = spread > 0 ? spread / 10 : Math.max(1, Math.abs(highest) / 10);
            from = lowest >= 0 ? Math.max(0, lowest - margin) : lowest - margin;
            highest += margin;
        }
        if (highest <= from) {
            highest = from + 1;
        }
        double step = round((highest - from) / STEPS);
        low = Math.floor(from / step) * step;
        high = Math.ceil(highest / step) * step;
        ticks = ticks(step);
    }

    /** 1, 2, 2.5 or 5 times a power of ten: numbers that people count in. */
    private static double round(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double left = raw / power;
        return power * (left <= 1 ? 1 : left <= 2 ? 2 : left <= 2.5 ? 2.5 : left <= 5 ? 5 : 10);
    }

    private List<BigDecimal> ticks(double step) {
        List<BigDecimal> all = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            all.add(
                    BigDecimal.valueOf(low + i * step)
                            .round(new MathContext(10))
                            .stripTrailingZeros());
        }
        return all;
    }

    List<BigDecimal> ticks() {
        return ticks;
    }

    /** How many decimals tell the ticks apart. */
    int decimals() {
        return ticks.stream().mapToInt(tick -> Math.max(0, tick.scale())).max().orElse(0);
    }

    /** How high a value stands, from 0 at the bottom to 1 at the top. */
    double at(double value) {
        return (value - low) / (high - low);
    }

    boolean beginsAtZero() {
        return low == 0;
    }
}
