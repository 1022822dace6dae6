package org.scrutineer.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;
import org.scrutineer.period.YearType;

/** Reads each period once: most rows of a file are for the same ones. */
final class ReadPeriods {

    /** More than any file needs; one that is made to have more is read all the same. */
    private static final int MOST = 10_000;

    private final Map<Written, Period> known = new HashMap<>();

    private record Written(Frequency frequency, YearType yearType, String text) {}

    /**
     * @param reading what fails where it is no period
     */
    Period read(Indicator indicator, String text, Supplier<? extends Period> reading) {
        Written written = new Written(indicator.frequency(), indicator.yearType(), text);
        Period period = known.get(written);
        if (period == null) {
            period = reading.get();
            if (known.size() < MOST) {
                known.put(written, period);
            }
        }
        return period;
    }
}
