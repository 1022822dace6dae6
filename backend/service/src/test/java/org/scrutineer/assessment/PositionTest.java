package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.scrutineer.assessment.Polarity.HIGH_IS_GOOD;
import static org.scrutineer.assessment.Polarity.LOW_IS_GOOD;
import static org.scrutineer.assessment.Polarity.NONE;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.assessment.Comparators.Band;
import org.scrutineer.assessment.Comparators.Band.Colour;
import org.scrutineer.assessment.Position.Authorities;
import org.scrutineer.period.Year;
import org.scrutineer.period.YearType;

/** Where the council stands among all authorities, in numbers and in words. */
class PositionTest {

    @ParameterizedTest
    @CsvSource({
        "10, 1, A, '1st of the 5 authorities with a figure for 2024-25, where 1st is best: quarter A, the best.'",
        "20, 2, A, '2nd of the 5 authorities with a figure for 2024-25, where 1st is best: quarter A, the best.'",
        "30, 3, B, '3rd of the 5 authorities with a figure for 2024-25, where 1st is best: quarter B, the second best.'",
        "40, 4, C, '4th of the 5 authorities with a figure for 2024-25, where 1st is best: quarter C, the third best.'",
        "50, 5, D, '5th of the 5 authorities with a figure for 2024-25, where 1st is best: quarter D, the worst.'",
    })
    void lowIsGood(String own, int rank, Band band, String text) {
        Position position = of(own, LOW_IS_GOOD, 5, "10", "20", "30", "40", "50");
        assertEquals(rank, position.rank());
        assertEquals(band, position.band());
        assertEquals(5, position.counted());
        assertEquals(text, position.text());
    }

    @Test
    void tiesShareTheLowerNumberAndSaySo() {
        Position position = of("20", HIGH_IS_GOOD, 5, "10", "20", "20", "30", "40");
        assertEquals(3, position.rank());
        assertEquals(
                "Joint 3rd of the 5 authorities with a figure for 2024-25, where 1st is best: quarter D, the worst.",
                position.text());
    }

    @Test
    void fewerThanHalfAreSaidToBeFew() {
        assertEquals(
                "2nd of only 2 authorities with a figure here for 2024-25 (of 5 in all), where 1st is best: quarter D of these, the worst.",
                of("20", LOW_IS_GOOD, 5, "10", "20").text());
        assertEquals(Colour.NONE, of("20", LOW_IS_GOOD, 5, "10", "20").colour());
        assertEquals(Colour.RED, of("20", LOW_IS_GOOD, 4, "10", "20").colour());
        assertEquals(
                "2nd of the 2 authorities with a figure for 2024-25, where 1st is best: quarter D, the worst.",
                of("20", LOW_IS_GOOD, 4, "10", "20").text());
    }

    @Test
    void inShortItIsSaidHowManyAreHereAndHowManyThereAre() {
        assertEquals(
                "2 of the 2 with a figure here, of 5 in all: worst quarter of these",
                of("20", LOW_IS_GOOD, 5, "10", "20").shortText());
        assertEquals(
                "3 of 4, second worst quarter",
                of("30", LOW_IS_GOOD, 4, "10", "20", "30", "40").shortText());
        assertNull(of("20", NONE, 5, "10", "20").shortText());
        assertEquals(5, of("20", LOW_IS_GOOD, 5, "10", "20").all());
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "IN_RANGE"})
    void withoutAGoodDirectionThereIsNeitherRankNorQuarter(Polarity polarity) {
        Position position = of("20", polarity, 2, "10", "20");
        assertNull(position.rank());
        assertNull(position.band());
        assertEquals(0, new BigDecimal("15").compareTo(position.quartiles().median()));
        assertEquals("No rank, because neither high nor low is always good.", position.text());
    }

    @Test
    void aloneThereIsNoRank() {
        Position position = of("20", LOW_IS_GOOD, 153, "20");
        assertNull(position.rank());
        assertEquals("No other authority's figure for 2024-25 to rank among.", position.text());
    }

    @Test
    void withoutAFigureThereIsNoRank() {
        Position position = of(null, LOW_IS_GOOD, 153, "10", "20");
        assertNull(position.rank());
        assertEquals("No figure of the council's to rank.", position.text());
        assertNull(of(null, NONE, 153).quartiles());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "21, 21st",
        "102, 102nd",
        "111, 111th",
        "113, 113th",
        "121, 121st"
    })
    void placesAreSaidAsPeopleSayThem(int place, String words) {
        List<BigDecimal> known =
                IntStream.rangeClosed(1, 152).mapToObj(BigDecimal::valueOf).toList();
        Position position =
                Position.of(
                        figure(BigDecimal.valueOf(place)),
                        new Authorities(known, 152),
                        LOW_IS_GOOD);
        assertEquals(words, position.text().substring(0, position.text().indexOf(' ')));
    }

    private static Position of(String own, Polarity polarity, int all, String... known) {
        return Position.of(
                own == null ? null : figure(new BigDecimal(own)),
                new Authorities(Stream.of(known).map(BigDecimal::new).toList(), all),
                polarity);
    }

    private static Figure figure(BigDecimal value) {
        return new Figure(new Year(YearType.FINANCIAL, 2024), value, null, null);
    }
}
