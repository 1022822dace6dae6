package org.scrutineer.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Mistakes that are made in files of figures, each with where it is named and by which words. */
final class PlantedMistakes {

    /** Of academic years, which the Department's own examples are about. */
    static final String SCHOOLS = "PLANTED-SCHOOLS";

    private static final String HEADER = "indicator,area,period,value\n";
    private static final String FULL =
            "indicator,area,period,value,numerator,denominator,symbol,status,note,reason\n";
    private static final String RATE = "PLANTED-RATE,E08000018,";
    private static final String COUNT = "PLANTED-COUNT,E08000018,";

    /** What a mistake is found by: a row of the file, its column and part of what is said there. */
    record Mistake(
            String name,
            byte[] file,
            String query,
            int row,
            @Nullable String column,
            String words) {

        static Mistake of(
                String name, String file, int row, @Nullable String column, String words) {
            return new Mistake(name, file.getBytes(StandardCharsets.UTF_8), "", row, column, words);
        }

        static Mistake inFixture(
                String fixture, String query, int row, @Nullable String column, String words) {
            return new Mistake(fixture, fixture(fixture), query, row, column, words);
        }
    }

    static final List<Mistake> REFUSED =
            List.of(
                    row(
                            "commas between thousands",
                            "2025-06,\"1,234.5\"",
                            "value",
                            "leave out the commas"),
                    row(
                            "a percentage with its sign",
                            "2025-06,12%",
                            "value",
                            "leave out the % sign"),
                    row(
                            "a symbol for a figure",
                            "2025-06,c",
                            "value",
                            "put the symbol into the symbol column"),
                    row(
                            "Excel's own error",
                            "2025-06,#DIV/0!",
                            "value",
                            "must be a plain number such as 17.7"),
                    row(
                            "a quarter of a monthly measure",
                            "2025-26-Q1,20",
                            "period",
                            "must be a month, such as"),
                    row(
                            "a day that there is not",
                            "31/02/2024,20",
                            "period",
                            "must be a month, such as"),
                    row(
                            "no value at all",
                            "2025-06,",
                            "value",
                            "or a symbol is needed; 0 is written 0"),
                    row(
                            "a field too few",
                            "2025-06",
                            null,
                            "has 3 columns where the first line names 4"),
                    row(
                            "a comma too many",
                            "2025-06,1,234",
                            null,
                            "has 5 columns where the first line names 4"),
                    row(
                            "a quotation mark not closed",
                            "2025-06,\"20.1",
                            "value",
                            "so it swallows the rows after it"),
                    row(
                            "a quotation mark that swallows a row",
                            "\"2025-06,20.1\n" + RATE + "2025-07\",20.1",
                            "period",
                            "holds 1 of the rows after it"),
                    Mistake.of(
                            "a measure that is not there",
                            HEADER + "PLANTED-404,E08000018,2025-06,20\n",
                            2,
                            "indicator",
                            "is not an indicator here"),
                    Mistake.of(
                            "an area by its name",
                            HEADER + "PLANTED-RATE,Rotherham,2025-06,20\n",
                            2,
                            "area",
                            "use its GSS code, such as E08000018"),
                    Mistake.of(
                            "years that do not follow",
                            HEADER + SCHOOLS + ",E08000018,2019/21,20\n",
                            2,
                            "period",
                            "its two years must follow each other"),
                    Mistake.of(
                            "the same figure twice",
                            HEADER + RATE + "2025-06,20\n" + RATE + "June 2025,21\n",
                            3,
                            "period",
                            "repeats an indicator, area and period that an earlier row has"),
                    Mistake.of(
                            "a change without its reason",
                            HEADER + RATE + "2025-04,20\n",
                            2,
                            "reason",
                            "this row changes a figure that is already there"),
                    Mistake.of(
                            "a column nobody knows",
                            "indicator,area,period,value,colour\n" + RATE + "2025-06,20,red\n",
                            1,
                            null,
                            "does not name a known column in place 5"),
                    Mistake.of(
                            "a column twice",
                            "indicator,area,period,value,value\n",
                            1,
                            "value",
                            "is named twice"),
                    Mistake.of(
                            "a column too few",
                            "indicator,period,value\n",
                            1,
                            "area",
                            "is missing from the first line"),
                    full(
                            "a symbol beside a figure",
                            "20,,,z,,,",
                            "symbol",
                            "only u may stand beside one"),
                    full(
                            "a denominator below 0",
                            "20,1,-5,,,,",
                            "denominator",
                            "must not be below 0"),
                    full(
                            "a numerator in words",
                            "20,one,5,,,,",
                            "numerator",
                            "must be a plain number"),
                    full(
                            "a status of one's own",
                            "20,,,,final,,",
                            "status",
                            "must be provisional, confirmed or revised"),
                    full(
                            "a note as long as a page",
                            "20,,,,," + "n".repeat(1001) + ",",
                            "note",
                            "must be at most 1000 characters"),
                    new Mistake(
                            "an accent of another encoding",
                            ReadFile.bytes(
                                    "indicator,area,period,value,note\n",
                                    RATE + "2025-06,20,£5\n",
                                    (RATE + "2025-07,20,caf").getBytes(StandardCharsets.UTF_8),
                                    new byte[] {(byte) 0xE9, '\n'}),
                            "",
                            3,
                            null,
                            "save the file again as \"CSV UTF-8\""),
                    Mistake.inFixture(
                            "fail_duplicate_rows.meta.csv",
                            "",
                            1,
                            null,
                            "send the file that it stands beside"),
                    Mistake.inFixture(
                            "fail_duplicate_rows.csv",
                            "mapping=planted-twice&mappingVersion=1",
                            9,
                            "time_period",
                            "repeats an indicator, area and period that an earlier row has"),
                    Mistake.inFixture(
                            "fail_time_identifier_mix.csv",
                            "mapping=planted-mix&mappingVersion=1",
                            3,
                            "time_identifier",
                            "where an academic year is needed, such as Academic year"));

    static final List<Mistake> WARNED =
            List.of(
                    row("212%", "2025-06,212", "value", "212% is more than 100%."),
                    row(
                            "a fraction for a percentage",
                            "2025-06,0.13",
                            "value",
                            "0.13 looks like a fraction of 1; as a percentage that is 13%."),
                    row("less than nothing", "2025-06,-4", "value", "-4% is less than 0."),
                    row(
                            "a month that has not begun",
                            "2999-01,14",
                            "period",
                            "January 2999 has not begun yet."),
                    full(
                            "13% with 500 of 1,000",
                            "13,500,1000,,,,",
                            "value",
                            "13% is not 500 out of 1,000, which makes 50.0%."),
                    Mistake.of(
                            "5,000 for 490",
                            HEADER + COUNT + "2025-05,5000\n",
                            2,
                            "value",
                            "From 490 in April 2025 to 5,000 is ten times as much or more."));

    private PlantedMistakes() {}

    private static Mistake row(String name, String rest, @Nullable String column, String words) {
        return Mistake.of(name, HEADER + RATE + rest + "\n", 2, column, words);
    }

    private static Mistake full(String name, String rest, String column, String words) {
        return Mistake.of(name, FULL + RATE + "2025-06," + rest + "\n", 2, column, words);
    }

    static byte[] fixture(String name) {
        try (var in =
                Objects.requireNonNull(
                        PlantedMistakes.class.getResourceAsStream(
                                "/reference/ees-rules/fixtures/" + name),
                        name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
