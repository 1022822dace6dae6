package org.scrutineer.periodvalue;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** A value sent by another system holds to the rules of a file's row. */
class PeriodValueRecordingTest {

    private static final BigDecimal VALUE = new BigDecimal("17.65");

    @Test
    void aValueOrASymbolIsNeeded() {
        assertEquals(List.of("/value"), refused(of(null, null, null)));
        assertDoesNotThrow(of(VALUE, null, null)::check);
        assertDoesNotThrow(of(null, "c", null)::check);
    }

    @Test
    void onlyLowReliabilityMayStandBesideAValue() {
        assertDoesNotThrow(of(VALUE, "u", null)::check);
        assertEquals(List.of("/symbol"), refused(of(VALUE, "c", null)));
    }

    @Test
    void aDenominatorIsNotBelowZero() {
        assertEquals(
                List.of("/value", "/denominator"), refused(of(null, null, new BigDecimal("-1"))));
    }

    @Test
    void theStatusIsConfirmedUnlessItIsGiven() {
        assertEquals(ValueStatus.CONFIRMED, of(VALUE, null, null).status());
    }

    @Test
    void textIsKeptAsAFileWouldGiveItBack() {
        PeriodValueRecording recording =
                new PeriodValueRecording(
                        VALUE, null, null, null, null, "  Small numbers\n", "", " ");
        assertEquals("Small numbers", recording.note());
        assertNull(recording.source());
        assertNull(recording.reason());
    }

    private static PeriodValueRecording of(
            BigDecimal value, String symbol, BigDecimal denominator) {
        return new PeriodValueRecording(value, null, denominator, symbol, null, null, null, null);
    }

    private static List<String> refused(PeriodValueRecording recording) {
        ProblemException problem = assertThrows(ProblemException.class, recording::check);
        assertEquals(ProblemType.INVALID, problem.type());
        return problem.places().stream().map(Place::pointer).toList();
    }
}
