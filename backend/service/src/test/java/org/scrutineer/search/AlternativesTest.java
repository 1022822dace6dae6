package org.scrutineer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    private static final List<List<String>> KNOWN =
            List.of(
                    List.of("looked after", "CLA", "in care"),
                    List.of("NEET", "not in education, employment or training"));

    @Test
    void whatIsCalledNothingElseIsSearchedAsItWasAsked() {
        Alternatives asked = Alternatives.of("dental checks", KNOWN);
        assertEquals(List.of("dental checks"), asked.queries());
        assertEquals(List.of(), asked.names());
    }

    @Test
    void eachNameStandsForEveryOtherWhateverItsCaseAndTheRestStays() {
        Alternatives asked = Alternatives.of("dental cla checks", KNOWN);
        assertEquals(
                List.of(
                        "dental \"looked after\" checks",
                        "dental \"CLA\" checks",
                        "dental \"in care\" checks"),
                asked.queries());
        assertEquals(List.of("looked after", "in care"), asked.names());
    }

    @Test
    void aNameWithinAWordIsNone() {
        assertEquals(List.of("class clap"), Alternatives.of("class clap", KNOWN).queries());
    }

    @Test
    void twoNamesAreBothSaidOtherwise() {
        Alternatives asked = Alternatives.of("in care NEET", KNOWN);
        assertEquals(6, asked.queries().size());
        assertTrue(
                asked.queries().contains("\"CLA\" \"not in education, employment or training\""));
    }

    @Test
    void manyLongGroupsInOneQuestionAreNoMoreWorkThanIsAskedOfTheDatabase() {
        List<List<String>> groups =
                IntStream.range(0, 8)
                        .mapToObj(
                                group ->
                                        IntStream.range(0, 20)
                                                .mapToObj(word -> "g%dw%d".formatted(group, word))
                                                .toList())
                        .toList();
        Alternatives asked = Alternatives.of("g0w0 g1w0 g2w0 g3w0 g4w0 g5w0 g6w0 g7w0", groups);
        assertEquals(60, asked.queries().size());
    }
}
