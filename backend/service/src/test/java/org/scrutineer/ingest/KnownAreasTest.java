package org.scrutineer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.ingest.ReadFile.known;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.area.Area.Kind;
import org.scrutineer.ingest.KnownAreas.By;
import org.scrutineer.ingest.KnownAreas.Found;
import org.scrutineer.ingest.KnownAreas.Named;

/**
 * Areas that files of others name without a code: found where it is sure, asked where it is not.
 */
class KnownAreasTest {

    static final KnownAreas ENGLAND =
            new KnownAreas(
                    List.of(
                            known("E06000059", "Dorset", Kind.COUNCIL, "838"),
                            known("E10000009", "Dorset", Kind.COUNCIL, "835"),
                            known("E06000047", "County Durham", Kind.COUNCIL, "840"),
                            known("E06000061", "North Northamptonshire", Kind.COUNCIL, "940"),
                            known("E06000062", "West Northamptonshire", Kind.COUNCIL, "941"),
                            known("E08000016", "Barnsley", Kind.COUNCIL, "370"),
                            known("E08000038", "Barnsley", Kind.COUNCIL, "370"),
                            known("E08000018", "Rotherham", Kind.COUNCIL, "372"),
                            known("E12000003", "Yorkshire and The Humber", Kind.REGION, null),
                            known("E12000007", "London", Kind.REGION, null),
                            known("E13000001", "Inner London", Kind.REGION, null),
                            known("E92000001", "England", Kind.COUNTRY, null)));

    @ParameterizedTest
    @CsvSource({
        "Yorkshire and the Humber, E12000003",
        "YORKSHIRE  AND THE HUMBER, E12000003",
        "Yorkshire & Humber, E12000003",
        "London, E12000007",
        "London (Inner), E13000001",
    })
    void aRegionIsFoundByItsName(String name, String code) {
        assertEquals(
                new Found(code, By.NAME, List.of()),
                ENGLAND.find(new Named("key", "", "", name, Set.of(Kind.REGION))));
    }

    @Test
    void whatAnotherLevelIsCalledIsNotMeant() {
        assertEquals(null, find("", "", "Rotherham", Kind.REGION).code());
        assertEquals("E08000018", find("", "", "Rotherham", Kind.COUNCIL).code());
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', Dorset, 'E06000059 E10000009'",
        "'', '', Northamptonshire, 'E06000061 E06000062'",
        "'', 370, Barnsley, 'E08000016 E08000038'",
        "E08000099, '', Rotherham, E08000018",
        "E08000099, 372, Somewhere, E08000018",
        "'', 372, Somewhere, E08000018",
        "'', '', Hull, ''",
        "'', x, '', ''",
        "E08000099, '', '', ''",
    })
    void whatIsNotSureIsAskedWithAllThatItMayBe(
            String code, String number, String name, String candidates) {
        Found found = find(code, number, name, Kind.COUNCIL);
        assertEquals(null, found.code());
        assertEquals(
                candidates,
                found.candidates().stream()
                        .map(KnownAreas.Known::code)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aNumberDecidesBetweenTwoOfOneNameAndACodeBeforeAll() {
        assertEquals(
                new Found("E10000009", By.NUMBER, List.of()),
                find("", "835", "Dorset (Pre LG)", Kind.COUNCIL));
        assertEquals(
                new Found("E06000047", By.NUMBER, List.of()),
                find("", "840", "Durham", Kind.COUNCIL));
        assertEquals(
                new Found("E08000016", By.CODE, List.of()),
                find("E08000016", "372", "Rotherham", Kind.COUNCIL));
    }

    private static Found find(String code, String number, String name, Kind kind) {
        return ENGLAND.find(new Named("key", code, number, name, Set.of(kind)));
    }
}
