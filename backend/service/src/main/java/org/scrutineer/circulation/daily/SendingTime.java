package org.scrutineer.circulation.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.scrutineer.clock.Clocks;

/** When the e-mails of a day go out: 07:00 in London. */
final class SendingTime {

    private static final LocalTime AT = LocalTime.of(7, 0);

    private SendingTime() {}

    static Instant of(LocalDate day) {
        return day.atTime(AT).atZone(Clocks.LONDON).toInstant();
    }

    /** Whether that of the London day has come. */
    static boolean hasCome(Instant now) {
        return !now.isBefore(of(LocalDate.ofInstant(now, Clocks.LONDON)));
    }
}
