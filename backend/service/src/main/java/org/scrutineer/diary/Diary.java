package org.scrutineer.diary;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.clinic.ClinicsToRead;
import org.scrutineer.clock.Clocks;
import org.scrutineer.committee.MeetingsToRead;
import org.scrutineer.diary.DiaryEntry.Kind;
import org.scrutineer.scorecard.EditionSummary;
import org.scrutineer.scorecard.ScorecardRepository;
import org.scrutineer.scorecard.ScorecardView;

/** What the caller may know of that is on these days. */
@RequestScoped
class Diary {

    private final ScorecardRepository scorecards;
    private final PublishedEditions editions;
    private final MeetingsToRead meetings;
    private final ClinicsToRead clinics;
    private final Caller caller;
    private final Clock clock;

    Diary(
            ScorecardRepository scorecards,
            PublishedEditions editions,
            MeetingsToRead meetings,
            ClinicsToRead clinics,
            Caller caller,
            Clock clock) {
        this.scorecards = scorecards;
        this.editions = editions;
        this.meetings = meetings;
        this.clinics = clinics;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the order of their days, both ends with them. */
    List<Dated> between(LocalDate from, LocalDate to) {
        Instant start = from.atStartOfDay(Clocks.LONDON).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(Clocks.LONDON).toInstant();
        List<Dated> all = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.LONDON);
        scorecards.visible().forEach(each -> all.addAll(expected(each, today)));
        boolean asks = caller.may(Permission.REQUESTS_READ);
        editions.between(start, end).forEach(each -> all.addAll(published(each, asks)));
        if (asks) {
            meetings.between(start, end).forEach(each -> all.add(Dated.meeting(each)));
            clinics.between(start, end).forEach(each -> all.add(Dated.clinic(each)));
        }
        return all.stream()
                .filter(each -> !each.entry().day().isBefore(from))
                .filter(each -> !each.entry().day().isAfter(to))
                .sorted(Dated.ORDER)
                .toList();
    }

    private static List<Dated> expected(ScorecardView scorecard, LocalDate today) {
        return ExpectedEdition.of(scorecard, today).stream()
                .flatMap(
                        each ->
                                Stream.of(
                                                new Step(Kind.EDITION_DUE, each.due()),
                                                new Step(Kind.BOARD, each.board()),
                                                new Step(Kind.PUBLICATION, each.publication()))
                                        .filter(step -> step.day() != null)
                                        .map(
                                                step ->
                                                        Dated.expected(
                                                                step.kind(),
                                                                scorecard,
                                                                each,
                                                                Objects.requireNonNull(step.day()),
                                                                today)))
                .toList();
    }

    /** On the way of an edition; null where its scorecard keeps to no day. */
    private record Step(Kind kind, @Nullable LocalDate day) {}

    /** A window is for those who may ask, or read what was asked. */
    private List<Dated> published(EditionSummary edition, boolean asks) {
        Instant closes = edition.requestsUntil();
        return closes == null || !asks
                ? List.of(Dated.published(edition))
                : List.of(Dated.published(edition), Dated.window(edition, closes, clock.instant()));
    }
}
