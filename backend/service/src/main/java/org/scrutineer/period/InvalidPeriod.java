package org.scrutineer.period;

import java.util.Objects;

/** No such period. The message says in plain English what one looks like. */
public final class InvalidPeriod extends IllegalArgumentException {

    public InvalidPeriod(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    static InvalidPeriod needed(Frequency frequency, YearType yearType, String example) {
        return new InvalidPeriod(
                "must be %s, such as %s".formatted(frequency.period(yearType), example));
    }

    static InvalidPeriod instead(
            String named, Frequency frequency, YearType yearType, String example) {
        return new InvalidPeriod(
                "names %s where %s is needed, such as %s"
                        .formatted(named, frequency.period(yearType), example));
    }
}
