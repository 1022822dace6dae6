package org.scrutineer.diary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something on a day, on the wire.
 *
 * @param title what it is of
 * @param day in London; of a window the last that is open
 * @param startsAt null where it has no time of day
 * @param endsAt null where nobody said
 * @param place where one goes, or joins on line
 * @param scorecard with {@code period}, of what is about an edition
 * @param committee whose meeting it is
 * @param reference of a meeting or clinic
 */
public record DiaryEntry(
        Kind kind,
        String kindText,
        String title,
        LocalDate day,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        State state,
        String stateText,
        @Nullable String place,
        boolean invitedMe,
        @Nullable String scorecard,
        @Nullable String period,
        @Nullable String committee,
        @Nullable String reference) {

    /** What there is on a day, in the order of its list. */
    public enum Kind {
        EDITION_DUE("Figures and commentary due"),
        BOARD("Performance board"),
        PUBLICATION("Publication"),
        WINDOW("Last day for requests"),
        MEETING("Meeting"),
        CLINIC("Performance clinic");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** How it stands. */
    public enum State {
        BY_TIMETABLE("By the timetable"),
        LATE("Late: not published yet"),
        PUBLISHED("Published"),
        OPEN("Open"),
        CLOSED("Closed"),
        PLANNED("Planned"),
        HELD("Held"),
        CANCELLED("Cancelled");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
