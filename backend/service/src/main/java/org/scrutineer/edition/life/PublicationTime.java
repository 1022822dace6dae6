package org.scrutineer.edition.life;

import static org.scrutineer.clock.Clocks.LONDON;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;

/**
 * When an edition is to be published, as London's clocks show it.
 *
 * @param occurrence which of the two is meant, in the hour that comes twice when clocks go back;
 *     null at all other times
 */
public record PublicationTime(@NotNull LocalDateTime at, @Nullable Occurrence occurrence) {

    /** Of a time that comes twice. */
    public enum Occurrence {
        FIRST("British Summer Time"),
        SECOND("Greenwich Mean Time");

        private final String clock;

        Occurrence(String clock) {
            this.clock = clock;
        }
    }

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("'To be published on' d MMMM uuuu 'at' h:mma", Locale.UK);

    /** Nobody plans further ahead; a year later is a slip of the pen. */
    private static final int YEARS_AT_MOST = 1;

    /**
     * The instant that is meant. Refused with 422 are a time that comes twice when clocks go back
     * without saying which, one that is left out when they go forward, and one that is not in the
     * year to come.
     */
    Instant after(Instant now) {
        List<ZoneOffset> offsets = LONDON.getRules().getValidOffsets(at);
        if (offsets.isEmpty()) {
            throw refused("is left out when clocks go forward that night: choose another time");
        }
        if (offsets.size() > 1 && occurrence == null) {
            throw ProblemException.invalid(
                    "/occurrence",
                    "is needed, because clocks go back that night and this time comes twice: FIRST in British Summer Time, or SECOND an hour later in Greenwich Mean Time");
        }
        if (offsets.size() == 1 && occurrence != null) {
            throw ProblemException.invalid("/occurrence", "is only for a time that comes twice");
        }
        Instant instant =
                at.toInstant(
                        occurrence == Occurrence.SECOND ? offsets.getLast() : offsets.getFirst());
        if (!instant.isAfter(now)) {
            throw refused("must lie in the future");
        }
        if (instant.isAfter(now.atZone(LONDON).plusYears(YEARS_AT_MOST).toInstant())) {
            throw refused("must lie within a year from now");
        }
        return instant;
    }

    String words() {
        return WORDS.format(at) + (occurrence == null ? "" : ", " + occurrence.clock);
    }

    private static ProblemException refused(String why) {
        return ProblemException.invalid("/at", why);
    }
}
