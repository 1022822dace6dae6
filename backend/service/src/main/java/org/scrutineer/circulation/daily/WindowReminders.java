package org.scrutineer.circulation.daily;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingRepository;
import org.scrutineer.circulation.daily.OpenWindowRepository.OpenWindow;
import org.scrutineer.clock.Clocks;
import org.scrutineer.clock.ClosingTime;
import org.scrutineer.job.Jobs;
import org.scrutineer.job.Jobs.Piece;

/**
 * Notes that members are to be reminded of a window for requests: two days before its last day,
 * from 07:00 on, once a window. A window so short that the day is the one of its publication needs
 * no second e-mail.
 */
@ApplicationScoped
public class WindowReminders {

    private static final int DAYS_BEFORE = 2;
    private static final Caller.Actor REMINDER =
            new Caller.Actor(
                    "window-reminders", "Window reminders", EnumSet.noneOf(Permission.class));

    private final OpenWindowRepository windows;
    private final TellingRepository tellings;
    private final AuditLog audit;
    private final Jobs jobs;
    private final Clock clock;

    WindowReminders(
            OpenWindowRepository windows,
            TellingRepository tellings,
            AuditLog audit,
            Jobs jobs,
            Clock clock) {
        this.windows = windows;
        this.tellings = tellings;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Every minute, so that a morning on which nothing ran is made up for. */
    @Scheduled(every = "1m", delayed = "35s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        noteDue(clock.instant());
    }

    /** Whom to remind is found when they are written to, by the list of people as it is then. */
    @ActivateRequestContext
    public void noteDue(Instant now) {
        if (!due(now).isEmpty()) {
            jobs.attempt(
                    new Piece(
                            "window reminders",
                            "The reminders of windows for requests could not be written.",
                            false),
                    REMINDER,
                    now,
                    () -> due(now).forEach(each -> note(each, now)));
        }
    }

    private List<OpenWindow> due(Instant now) {
        return windows.unreminded(now).stream().filter(each -> isDue(each, now)).toList();
    }

    static boolean isDue(OpenWindow window, Instant now) {
        LocalDate day = ClosingTime.lastDay(window.requestsUntil()).minusDays(DAYS_BEFORE);
        LocalDate published = LocalDate.ofInstant(window.publishedAt(), Clocks.LONDON);
        return published.isBefore(day) && !now.isBefore(SendingTime.of(day));
    }

    private void note(OpenWindow window, Instant now) {
        tellings.add(
                new TellingRepository.New(
                        Telling.Kind.WINDOW_CLOSING,
                        OpenWindowRepository.occasion(window.edition()),
                        Telling.What.edition(window.edition()),
                        "TWO_DAYS_LEFT",
                        null,
                        null,
                        null),
                now);
        audit.record(
                "window-reminder-noted",
                "telling",
                OpenWindowRepository.occasion(window.edition()),
                Map.of("closes", window.requestsUntil()));
    }
}
