package org.scrutineer.diary;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.scrutineer.clock.Clocks;
import org.scrutineer.icalendar.CalendarFile;

/** What is to come for the caller, and what was a month ago, as a file that calendars read. */
@RequestScoped
class DiaryFile {

    private static final int DAYS_BACK = 31;

    private static final int DAYS_AHEAD = 366;

    private final Diary diary;
    private final CalendarFile file;
    private final Clock clock;

    DiaryFile(Diary diary, CalendarFile file, Clock clock) {
        this.diary = diary;
        this.file = file;
        this.clock = clock;
    }

    /** What is exempt is named nowhere in it: calendars are shared around. */
    String write() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Clocks.LONDON);
        return file.writeAll(
                "Scrutineer",
                diary.between(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream()
                        .map(each -> each.event(now))
                        .toList());
    }
}
