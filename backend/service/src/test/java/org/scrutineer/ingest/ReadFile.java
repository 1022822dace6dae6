package org.scrutineer.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.Area;
import org.scrutineer.indicator.Indicators;
import org.scrutineer.ingest.ImportReport.ImportCause;
import org.scrutineer.ingest.KnownAreas.Known;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;
import org.scrutineer.periodvalue.CsvColumns;
import org.scrutineer.problem.Place;

/** What reading a file of figures gave: its right rows, and everything that is wrong. */
record ReadFile(
        int rows,
        String periodColumn,
        List<FigureRow> right,
        int problemCount,
        List<Place> problems,
        List<ImportCause> causes,
        List<String> understood) {

    static final String HEADER = String.join(",", CsvColumns.ALL) + "\n";

    /**
     * Monthly EH-1, academic CYP-1, financial CIN-1, weekly ATT-1 and NEET-1 by calendar years, for
     * Rotherham and England.
     */
    private static RowChecks checks(KnownAreas areas) {
        return new RowChecks(
                Map.of(
                        "EH-1",
                                Indicators.percentage(
                                        "EH-1", Frequency.MONTHLY, YearType.FINANCIAL),
                        "CYP-1",
                                Indicators.percentage("CYP-1", Frequency.ANNUAL, YearType.ACADEMIC),
                        "CIN-1",
                                Indicators.percentage(
                                        "CIN-1", Frequency.ANNUAL, YearType.FINANCIAL),
                        "ATT-1",
                                Indicators.percentage("ATT-1", Frequency.WEEKLY, YearType.ACADEMIC),
                        "NEET-1",
                                Indicators.percentage(
                                        "NEET-1", Frequency.ANNUAL, YearType.CALENDAR)),
                areas);
    }

    private static final KnownAreas TWO_AREAS =
            new KnownAreas(
                    List.of(
                            known("E08000018", "Rotherham", Area.Kind.COUNCIL, "372"),
                            known("E92000001", "England", Area.Kind.COUNTRY, null)));

    static Known known(String code, String name, Area.Kind kind, @Nullable String number) {
        return new Known(code, name, kind, number);
    }

    /** The row with these fields, of a file with columns for them alone. */
    static FigureRow check(int line, Map<String, String> fields, Problems problems) {
        List<String> columns = List.copyOf(fields.keySet());
        List<String> cells = columns.stream().map(fields::get).toList();
        return checks(TWO_AREAS).check(line, new FileHeader(columns), cells, problems);
    }

    static ReadFile of(byte[] content) {
        return of(content, null);
    }

    /** The same of a file of the Department's open data, by a mapping. */
    static ReadFile of(byte[] content, @Nullable FigureMapping mapping) {
        return of(content, mapping, TWO_AREAS);
    }

    static ReadFile of(byte[] content, @Nullable FigureMapping mapping, KnownAreas areas) {
        try {
            Path file = Files.createTempFile("figures", ".csv");
            try {
                Files.write(file, content);
                Problems problems = new Problems();
                FigureFile figures = new FigureFile(file, checks(areas), problems, mapping, false);
                List<FigureRow> right = new ArrayList<>();
                figures.read(right::add);
                return new ReadFile(
                        figures.rows(),
                        figures.periodColumn(),
                        right,
                        problems.count(),
                        problems.first(),
                        problems.causes(),
                        figures.understood());
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ReadFile of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bytes(Object... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object part : parts) {
            all.writeBytes(
                    part instanceof byte[] raw
                            ? raw
                            : part.toString().getBytes(StandardCharsets.UTF_8));
        }
        return all.toByteArray();
    }

    /** The problems as "row 2, value: must be …". */
    List<String> said() {
        return problems.stream()
                .map(
                        each ->
                                "row %d%s: %s"
                                        .formatted(
                                                each.row(),
                                                each.column() == null ? "" : ", " + each.column(),
                                                each.detail()))
                .toList();
    }
}
