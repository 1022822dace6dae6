package org.scrutineer.annualreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.problem.ProblemException;

/** The table of moves against what a report is, said again. */
class AnnualReportMoveTest {

    private static final Map<AnnualReportState, Set<AnnualReportMove>> LEGAL =
            Map.of(
                    AnnualReportState.DRAFT,
                    EnumSet.of(AnnualReportMove.WRITE, AnnualReportMove.SUBMIT),
                    AnnualReportState.SUBMITTED,
                    EnumSet.of(AnnualReportMove.APPROVE, AnnualReportMove.SEND_BACK),
                    AnnualReportState.APPROVED,
                    EnumSet.of(AnnualReportMove.PUBLISH, AnnualReportMove.SEND_BACK),
                    AnnualReportState.PUBLISHED,
                    EnumSet.noneOf(AnnualReportMove.class));

    @Test
    void eachStateAllowsWhatItShouldAndRefusesTheRestInWords() {
        for (AnnualReportState state : AnnualReportState.values()) {
            assertEquals(
                    LEGAL.get(state),
                    Arrays.stream(AnnualReportMove.values())
                            .filter(move -> move.isLegal(state))
                            .collect(
                                    Collectors.toCollection(
                                            () -> EnumSet.noneOf(AnnualReportMove.class))),
                    state.name());
            for (AnnualReportMove move : AnnualReportMove.values()) {
                if (!move.isLegal(state)) {
                    String words =
                            assertThrows(ProblemException.class, () -> move.from(state))
                                    .getMessage();
                    assertTrue(
                            words.endsWith("This one is %s.".formatted(state.standing())), words);
                }
            }
        }
    }

    @Test
    void nothingIsPublishedThatTheBoardDidNotApprove() {
        assertEquals(
                AnnualReportState.APPROVED,
                AnnualReportMove.APPROVE.from(AnnualReportState.SUBMITTED));
        assertEquals(
                AnnualReportState.PUBLISHED,
                AnnualReportMove.PUBLISH.from(AnnualReportState.APPROVED));
        assertEquals(
                AnnualReportState.DRAFT,
                AnnualReportMove.SEND_BACK.from(AnnualReportState.APPROVED));
    }

    @Test
    void yearsBeginWhenTheirKindDoes() {
        assertEquals(
                "2024-05-01 Municipal year 2024-25",
                YearKind.MUNICIPAL
                        .year("2024-25")
                        .map(year -> year.firstDay() + " " + year.label())
                        .orElse(""));
        assertEquals(
                "2025-08-31 Academic year 2024/25",
                YearKind.ACADEMIC
                        .year("AY2024-25")
                        .map(year -> year.lastDay() + " " + year.label())
                        .orElse(""));
        assertTrue(YearKind.FINANCIAL.year("2024-26").isEmpty());
        assertTrue(YearKind.FINANCIAL.year("AY2024-25").isEmpty());
    }
}
