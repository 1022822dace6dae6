package org.scrutineer.edition;

import static org.scrutineer.http.Clocks.LONDON;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.scrutineer.problem.ProblemException;

/** When an edition is to be published, as London's clocks show it. */
public record PublicationTime(@NotNull LocalDateTime at) {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("'To be published on' d MMMM uuuu 'at' h:mma", Locale.UK);

    /** Nobody plans further ahead; a year later is a slip of the pen. */
    private static final int YEARS_AT_MOST = 1;

    /**
     * The instant that is meant. In the hour that comes twice when clocks go back it is the first;
     * a time in the hour that is left out when they go forward is refused with 422, as is one that
     * is not in the year to come.
     */
    Instant after(Instant now) {
        List<ZoneOffset> offsets = LONDON.getRules().getValidOffsets(at);
        if (offsets.isEmpty()) {
            throw refused("is left out when clocks go forward that night: choose another time");
        }
        Instant instant = at.toInstant(offsets.getFirst());
        if (!instant.isAfter(now)) {
            throw refused("must lie in the future");
        }
        if (instant.isAfter(now.atZone(LONDON).plusYears(YEARS_AT_MOST).toInstant())) {
            throw refused("must lie within a year from now");
        }
        return instant;
    }

    String words() {
        return WORDS.format(at);
    }

    private static ProblemException refused(String why) {
        return ProblemException.invalid("/at", why);
    }
}
