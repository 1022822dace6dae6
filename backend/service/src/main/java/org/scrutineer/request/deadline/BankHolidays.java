package org.scrutineer.request.deadline;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days on which a council does not work though they are neither Saturdays nor Sundays.
 *
 * @param days none is known before the first and after the last
 */
public record BankHolidays(Set<LocalDate> days) {

    /** Those of {@code bank-holidays.csv}. */
    public static final BankHolidays ENGLAND = new BankHolidays(read());

    public BankHolidays {
        days = Set.copyOf(days);
    }

    boolean include(LocalDate day) {
        return days.contains(day);
    }

    private static Set<LocalDate> read() {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        BankHolidays.class.getResourceAsStream(
                                                "/bank-holidays.csv"),
                                        StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> LocalDate.parse(row.getField("day")))
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
