package org.scrutineer.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.DatedClinic;
import org.scrutineer.clock.Clocks;
import org.scrutineer.clock.ClosingTime;
import org.scrutineer.committee.MeetingsToRead.DatedMeeting;
import org.scrutineer.diary.DiaryEntry.Kind;
import org.scrutineer.diary.DiaryEntry.State;
import org.scrutineer.icalendar.CalendarEvent;
import org.scrutineer.icalendar.CalendarEvent.When;
import org.scrutineer.scorecard.EditionSummary;
import org.scrutineer.scorecard.ScorecardView;

/**
 * An entry with what calendars know it by.
 *
 * @param id of its event
 * @param sequence of its event
 * @param changedAt null where nobody noted it
 * @param open its title as it may be shared around
 * @param path of its page
 */
record Dated(
        DiaryEntry entry,
        String id,
        int sequence,
        @Nullable Instant changedAt,
        String open,
        String path) {

    static final Comparator<Dated> ORDER =
            Comparator.comparing((Dated each) -> each.entry().day())
                    .thenComparing(
                            each -> each.entry().startsAt(),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(each -> each.entry().kind())
                    .thenComparing(each -> each.entry().title())
                    .thenComparing(Dated::id);

    static Dated expected(
            Kind kind, ScorecardView of, ExpectedEdition edition, LocalDate day, LocalDate today) {
        boolean late = kind != Kind.BOARD && edition.lastDay().isBefore(today);
        return ofEdition(
                kind,
                late ? State.LATE : State.BY_TIMETABLE,
                new Edition(of.code(), of.title(), edition.period(), edition.periodLabel(), 0),
                day,
                null,
                null);
    }

    static Dated published(EditionSummary edition) {
        Instant at = Objects.requireNonNull(edition.publishedAt());
        return ofEdition(
                Kind.PUBLICATION,
                State.PUBLISHED,
                Edition.of(edition),
                LocalDate.ofInstant(at, Clocks.LONDON),
                null,
                at);
    }

    static Dated window(EditionSummary edition, Instant closes, Instant now) {
        return ofEdition(
                Kind.WINDOW,
                now.isBefore(closes) ? State.OPEN : State.CLOSED,
                Edition.of(edition),
                ClosingTime.lastDay(closes),
                closes,
                edition.publishedAt());
    }

    static Dated meeting(DatedMeeting meeting) {
        String title =
                meeting.title() == null
                        ? meeting.committeeTitle()
                        : "%s: %s".formatted(meeting.committeeTitle(), meeting.title());
        return new Dated(
                new DiaryEntry(
                        Kind.MEETING,
                        Kind.MEETING.words(),
                        title,
                        LocalDate.ofInstant(meeting.startsAt(), Clocks.LONDON),
                        meeting.startsAt(),
                        null,
                        state(meeting.cancelled()),
                        state(meeting.cancelled()).words(),
                        meeting.place(),
                        false,
                        null,
                        null,
                        meeting.committee(),
                        meeting.reference()),
                meeting.reference(),
                meeting.version(),
                null,
                title,
                "/committees/%s/work-programme".formatted(meeting.committee()));
    }

    static Dated clinic(DatedClinic clinic) {
        State state =
                switch (clinic.state()) {
                    case PLANNED -> State.PLANNED;
                    case HELD -> State.HELD;
                    case CANCELLED -> State.CANCELLED;
                };
        return new Dated(
                new DiaryEntry(
                        Kind.CLINIC,
                        Kind.CLINIC.words(),
                        clinic.booking().title(),
                        LocalDate.ofInstant(clinic.booking().startsAt(), Clocks.LONDON),
                        clinic.booking().startsAt(),
                        clinic.booking().endsAt(),
                        state,
                        state.words(),
                        clinic.booking().where(),
                        clinic.invitedMe(),
                        null,
                        null,
                        null,
                        clinic.reference()),
                clinic.reference(),
                clinic.sequence(),
                clinic.changedAt(),
                clinic.exempt() ? "" : clinic.booking().title(),
                "/clinics/" + clinic.reference());
    }

    /**
     * As calendars take it.
     *
     * @param now for what nobody noted when it changed
     */
    CalendarEvent event(Instant now) {
        return new CalendarEvent(
                id,
                sequence,
                changedAt == null ? now : changedAt,
                when(),
                status(),
                null,
                summary(),
                entry.place(),
                Stream.of(entry.stateText(), deadline()).filter(each -> !each.isEmpty()).toList(),
                path);
    }

    private When when() {
        return entry.startsAt() == null
                ? new When.Day(entry.day())
                : new When.Time(entry.startsAt(), entry.endsAt());
    }

    private String status() {
        return switch (entry.state()) {
            case CANCELLED -> "CANCELLED";
            case BY_TIMETABLE, LATE -> "TENTATIVE";
            default -> "CONFIRMED";
        };
    }

    private String summary() {
        String title = open.isEmpty() ? entry.kindText() : entry.kindText() + ": " + open;
        return List.of(State.LATE, State.CANCELLED).contains(entry.state())
                ? "%s (%s)".formatted(title, entry.state() == State.LATE ? "late" : "cancelled")
                : title;
    }

    private String deadline() {
        return entry.kind() == Kind.WINDOW && entry.endsAt() != null
                ? "Until " + ClosingTime.words(entry.endsAt())
                : "";
    }

    private static State state(boolean cancelled) {
        return cancelled ? State.CANCELLED : State.PLANNED;
    }

    /** Of which edition something is. */
    private record Edition(
            String scorecard, String title, String period, String periodLabel, int revision) {

        static Edition of(EditionSummary edition) {
            return new Edition(
                    edition.scorecard(),
                    edition.scorecardTitle(),
                    edition.period(),
                    edition.periodLabel(),
                    edition.revision());
        }
    }

    /** An event stays one when what was expected is published. */
    private static Dated ofEdition(
            Kind kind,
            State state,
            Edition edition,
            LocalDate day,
            @Nullable Instant endsAt,
            @Nullable Instant changedAt) {
        String title = "%s, %s".formatted(edition.title(), edition.periodLabel());
        boolean there = edition.revision() > 0;
        String scorecard = "/scorecards/" + edition.scorecard();
        return new Dated(
                new DiaryEntry(
                        kind,
                        kind.words(),
                        title,
                        day,
                        null,
                        endsAt,
                        state,
                        state.words(),
                        null,
                        false,
                        edition.scorecard(),
                        there ? edition.period() : null,
                        null,
                        null),
                "%s-%s-%s"
                        .formatted(kind.name(), edition.scorecard(), edition.period())
                        .toLowerCase(Locale.ROOT),
                edition.revision(),
                changedAt,
                title,
                there ? scorecard + "/" + edition.period() : scorecard);
    }
}
