package org.scrutineer.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/** Rows of native queries as records, by the names of their columns. */
@QuarkusTest
@TestTransaction
class RowsTest extends ApiTest {

    @Inject EntityManager database;

    record Place(String town, @Nullable String room) {}

    record Meeting(
            String committeeName,
            DayOfWeek day,
            Place place,
            List<String> members,
            int seats,
            long number,
            @Nullable Integer absent) {}

    private Meeting read(String sql) {
        return Rows.of(Meeting.class, database.createNativeQuery(sql)).getSingleResult();
    }

    @Test
    void eachComponentTakesTheColumnOfItsName() {
        assertEquals(
                new Meeting(
                        "Improving Lives",
                        DayOfWeek.TUESDAY,
                        new Place("Rotherham", null),
                        List.of("A", "B"),
                        14,
                        7,
                        null),
                read(
                        "select cast(null as text) as room, cast(7 as int) as number, cast(null as int) as absent, array['A', 'B'] as members, cast(14 as bigint) as seats, 'TUESDAY' as day, 'Improving Lives' as committee_name, 'Rotherham' as town"));
    }

    @Test
    void aColumnThatIsMissingOrLeftOverIsAFault() {
        String columns =
                "'x' as committee_name, 'MONDAY' as day, array['A'] as members, 1 as seats, 'x' as town, 'y' as room";
        for (String rest : List.of("", ", 1 as number", ", 1 as number, 1 as absent, 1 as more")) {
            IllegalStateException fault =
                    assertThrows(
                            IllegalStateException.class, () -> read("select " + columns + rest));
            assertTrue(fault.getMessage().contains("committee_name"), fault::getMessage);
        }
    }

    @Test
    void whatDoesNotFitIsAFault() {
        String rest =
                ", array['A'] as members, 'x' as town, 'y' as room, 1 as number, cast(null as int) as absent";
        for (String wrong :
                List.of(
                        "'x' as committee_name, 'SOMEDAY' as day, 1 as seats",
                        "'x' as committee_name, 'MONDAY' as day, cast(null as int) as seats",
                        "'x' as committee_name, 'MONDAY' as day, 3000000000 as seats",
                        "1 as committee_name, 'MONDAY' as day, 1 as seats")) {
            assertThrows(RuntimeException.class, () -> read("select " + wrong + rest));
        }
    }
}
