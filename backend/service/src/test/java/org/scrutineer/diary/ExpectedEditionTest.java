package org.scrutineer.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scrutineer.access.Audience;
import org.scrutineer.diary.DiaryEntry.Kind;
import org.scrutineer.diary.DiaryEntry.State;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;
import org.scrutineer.scorecard.NextEdition;
import org.scrutineer.scorecard.ScorecardView;
import org.scrutineer.scorecard.Timetable;

/** Which editions a timetable lets one expect. */
class ExpectedEditionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void sixAreToCome() {
        List<ExpectedEdition> expected = ExpectedEdition.of(monthly("2026-11", null), TODAY);
        assertEquals(
                List.of("2026-11", "2026-12", "2027-01", "2027-02", "2027-03", "2027-04"),
                expected.stream().map(ExpectedEdition::period).toList());
        assertEquals(LocalDate.of(2026, 12, 15), expected.getFirst().due());
        assertNull(expected.getFirst().publication());
    }

    @Test
    void oneThatIsLateStandsBeforeThoseThatAreToCome() {
        assertEquals(
                List.of(
                        "2025-03", "2026-11", "2026-12", "2027-01", "2027-02", "2027-03",
                        "2027-04"),
                ExpectedEdition.of(monthly("2025-03", null), TODAY).stream()
                        .map(ExpectedEdition::period)
                        .toList());
    }

    /** October's figures were due on 15 November, and it comes out on 30 November. */
    @Test
    void oneIsToComeUntilItIsPublished() {
        ExpectedEdition first = ExpectedEdition.of(monthly("2026-10", 30), TODAY).getFirst();
        assertEquals("2026-10", first.period());
        assertEquals(LocalDate.of(2026, 11, 15), first.due());
        assertEquals(LocalDate.of(2026, 11, 30), first.publication());
        assertEquals(
                6,
                ExpectedEdition.of(monthly("2026-10", 30), TODAY).size(),
                "it is none that is late");
    }

    /** Of the board nobody notes whether it met. */
    @Test
    void whatIsDueIsLateOnceNothingOfItIsToCome() {
        ScorecardView scorecard = monthly("2026-10", 30);
        ExpectedEdition edition = ExpectedEdition.of(scorecard, TODAY).getFirst();
        for (int days : new int[] {0, 3}) {
            assertEquals(
                    State.BY_TIMETABLE,
                    state(Kind.EDITION_DUE, scorecard, edition, TODAY.plusDays(days)));
        }
        LocalDate after = LocalDate.of(2026, 12, 1);
        assertEquals(State.LATE, state(Kind.EDITION_DUE, scorecard, edition, after));
        assertEquals(State.LATE, state(Kind.PUBLICATION, scorecard, edition, after));
        assertEquals(State.BY_TIMETABLE, state(Kind.BOARD, scorecard, edition, after));
    }

    private static State state(
            Kind kind, ScorecardView scorecard, ExpectedEdition edition, LocalDate today) {
        return Dated.expected(kind, scorecard, edition, edition.due(), today).entry().state();
    }

    @Test
    void nothingIsExpectedWhereNothingWasPublished() {
        assertEquals(List.of(), ExpectedEdition.of(scorecard(null, null), TODAY));
    }

    private static ScorecardView monthly(String next, @Nullable Integer publicationDays) {
        LocalDate any = LocalDate.of(2026, 1, 1);
        return scorecard(new NextEdition(next, next, any, any), publicationDays);
    }

    private static ScorecardView scorecard(
            @Nullable NextEdition next, @Nullable Integer publicationDays) {
        return new ScorecardView(
                "monthly",
                "Monthly",
                "For a test",
                new Audience(Audience.Kind.ALL_MEMBERS, List.of()),
                Frequency.MONTHLY,
                YearType.FINANCIAL,
                7,
                null,
                new Timetable(false, 10, 15, false, null, publicationDays),
                List.of(),
                false,
                1,
                1,
                null,
                next);
    }
}
