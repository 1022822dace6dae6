package org.scrutineer.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.edition.document.Measure;

/** How measures stand without a target, counted from what editions say. */
class StandingTest {

    @Test
    void verdictsAndQuartersAreCountedAndWhatIsBothComesFirst() {
        Standing standing =
                Standing.of(
                        measures(
                                "WORSENED D",
                                "WORSENED D",
                                "WORSENED A",
                                "IMPROVED D",
                                "IMPROVED B",
                                "NOT_ENOUGH_EVIDENCE D",
                                "NO_CHANGE C",
                                "CHANGED -"));
        assertEquals(
                new Standing(
                        8,
                        2,
                        3,
                        1,
                        1,
                        1,
                        4,
                        2,
                        "2 of 8 measures got worse and are in England’s worst quarter. In all, 2 improved, 3 got worse and 4 are in the worst quarter."),
                standing);
    }

    @Test
    void oneIsOne() {
        assertEquals(
                "1 of 1 measure got worse and is in England’s worst quarter. In all, 0 improved, 1 got worse and 1 is in the worst quarter.",
                Standing.of(measures("WORSENED D")).text());
    }

    @Test
    void editionsWithoutVerdictsAreNotCounted() {
        assertNull(Standing.of(measures("- D")));
        assertEquals(1, Standing.of(measures("- D", "IMPROVED D")).bandD());
    }

    private static List<Measure> measures(String... each) {
        return Stream.of(each).map(words -> measure(words.split(" "))).toList();
    }

    private static Measure measure(String[] words) {
        Map<String, Object> verdict =
                words[0].equals("-")
                        ? Map.of()
                        : Map.of("verdict", Map.of("code", words[0], "word", "", "text", ""));
        Map<String, Object> position =
                words[1].equals("-")
                        ? Map.of()
                        : Map.of("position", Map.of("counted", 150, "band", words[1], "text", ""));
        ObjectMapper json = new ObjectMapper();
        Map<String, Object> both = new java.util.HashMap<>(verdict);
        both.putAll(position);
        return json.convertValue(both, Measure.class);
    }
}
