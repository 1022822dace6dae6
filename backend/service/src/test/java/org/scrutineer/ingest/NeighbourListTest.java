package org.scrutineer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.problem.ProblemException;

/** Lists of statistical neighbours as the Department publishes them, of three shapes. */
class NeighbourListTest {

    @TempDir private Path folder;

    @Test
    void theDepartmentsWorkbookHasTwoLinesOfNumbersAboveItsColumns() throws IOException {
        NeighbourFile list = read("sn_may_2025.xlsx");
        assertEquals(Set.of(), list.models());
        assertEquals(
                List.of("370", "357", "371", "384", "894"),
                list.of("").stream().limit(5).map(NeighbourFile.Pair::number).toList());
        assertEquals(10, list.of("").size());
        assertEquals("Very close", list.of("").getFirst().closeness());
    }

    @Test
    void aListOfPairsHasTheNeighboursByEachModel() throws IOException {
        NeighbourFile list = read("statistical_neighbours.csv");
        assertEquals(Set.of("2021-04", "2025-05"), list.models());
        assertEquals(
                List.of("Doncaster", "Wigan"),
                list.of("2021-04").stream().limit(2).map(NeighbourFile.Pair::name).toList());
        assertEquals(
                read("sn_may_2025.xlsx").of("").stream()
                        .map(each -> each.rank() + each.number() + each.closeness())
                        .toList(),
                list.of("2025-05").stream()
                        .map(each -> each.rank() + each.number() + each.closeness())
                        .toList());
    }

    @Test
    void aListSideBySideSaysTheSame() throws IOException {
        assertEquals(
                read("sn_may_2025.xlsx").of("").stream()
                        .map(each -> each.rank() + each.number() + each.closeness())
                        .toList(),
                read("neighbours_wide.csv").of("").stream()
                        .map(each -> each.rank() + each.number() + each.closeness())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LA Number,LA Name,Region,Type | names authorities and not their neighbours; the list of neighbours has columns SN1 to SN10, or neighbour_rank and neighbour_la_code",
                "indicator,area,period,value | does not name the columns of a list of statistical neighbours: an authority’s number (LA num, la_code) and SN1 to SN10, or neighbour_rank and neighbour_la_code",
                "LA num,LA Name,SN1,SNP | has no neighbours of Rotherham (372) in it",
            })
    void anyOtherFileIsRefusedWithWhatItIs(String first, String why) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(
                file,
                first.strip() + "\n372,Rotherham,-,-\n301,Barking and Dagenham,308,Close\n",
                StandardCharsets.UTF_8);
        ProblemException refused =
                assertThrows(
                        ProblemException.class, () -> NeighbourFile.read(file, "372", "Rotherham"));
        assertEquals(why.strip(), refused.places().getFirst().detail());
    }

    private NeighbourFile read(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var in = getClass().getResourceAsStream("/reference/neighbours/" + name)) {
            Files.write(file, in.readAllBytes());
        }
        return NeighbourFile.read(file, "372", "Rotherham");
    }
}
