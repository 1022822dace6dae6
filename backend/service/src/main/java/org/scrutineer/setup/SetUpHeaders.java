package org.scrutineer.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.SheetRows;
import org.scrutineer.ingest.SheetRows.Flaw;
import org.scrutineer.ingest.SheetRows.Row;
import org.scrutineer.setup.SetUpReport.SetUpProblem;

/** Which sheets of a workbook are which, and which of their columns. */
final class SetUpHeaders {

    private final Map<SetUpSheet, List<@Nullable SetUpColumn>> columnsOf =
            new EnumMap<>(SetUpSheet.class);
    private final List<SetUpProblem> unread = new ArrayList<>();
    private final Map<SetUpSheet, SheetRows> sheets;

    private SetUpHeaders(List<SheetRows> all) {
        sheets = known(all);
        sheets.forEach((sheet, of) -> header(sheet, of.rows()));
    }

    static SetUpHeaders of(List<SheetRows> sheets) {
        return new SetUpHeaders(sheets);
    }

    Map<SetUpSheet, SheetRows> sheets() {
        return sheets;
    }

    Map<SetUpSheet, List<@Nullable SetUpColumn>> columns() {
        return columnsOf;
    }

    List<SetUpProblem> unread() {
        return unread;
    }

    private Map<SetUpSheet, SheetRows> known(List<SheetRows> sheets) {
        Map<SetUpSheet, SheetRows> known = new EnumMap<>(SetUpSheet.class);
        for (SheetRows each : sheets) {
            SetUpSheet sheet = SetUpSheet.named(each.sheet()).orElse(null);
            if (sheet != null) {
                known.put(sheet, each);
            } else if (!each.sheet().strip().equalsIgnoreCase(SetUpWorkbook.READ_ME)) {
                misses(
                        each.sheet(),
                        "is no sheet of a set-up. Take it out, or name it as one of: "
                                + Arrays.stream(SetUpSheet.values())
                                        .map(one -> one.label)
                                        .collect(Collectors.joining(", ")));
            }
        }
        for (SetUpSheet each : SetUpSheet.values()) {
            if (each.above != null && known.containsKey(each) != known.containsKey(each.above)) {
                misses(
                        each.label,
                        "goes together with the sheet %s: send both, or neither"
                                .formatted(each.above.label));
            }
        }
        return known;
    }

    private void misses(String sheet, String detail) {
        unread.add(new SetUpProblem(sheet, null, null, null, detail, null));
    }

    /** Which column each cell of the first row names. */
    private void header(SetUpSheet sheet, List<Row> all) {
        if (all.isEmpty()) {
            misses(sheet.label, "has no first row, which names its columns: " + names(sheet));
            return;
        }
        for (Flaw flaw : all.getFirst().flaws()) {
            String name = flaw.column() == null ? "" : all.getFirst().cells().get(flaw.column());
            unread.add(
                    new SetUpProblem(
                            sheet.label, all.getFirst().number(), name, null, flaw.detail(), null));
        }
        List<@Nullable SetUpColumn> columns = new ArrayList<>();
        Set<SetUpColumn> seen = new HashSet<>();
        for (String cell : all.getFirst().cells()) {
            String name = cell.strip();
            SetUpColumn column =
                    sheet.columns.stream()
                            .filter(each -> each.name().equalsIgnoreCase(name))
                            .findFirst()
                            .orElse(null);
            columns.add(column);
            if (!name.isEmpty() && (column == null || !seen.add(column))) {
                unread.add(
                        new SetUpProblem(
                                sheet.label,
                                all.getFirst().number(),
                                SetUpRows.shown(name),
                                null,
                                column == null
                                        ? "is no column of this sheet, which has: " + names(sheet)
                                        : "stands here twice",
                                null));
            }
        }
        sheet.columns.stream()
                .filter(each -> !seen.contains(each))
                .forEach(
                        each ->
                                unread.add(
                                        new SetUpProblem(
                                                sheet.label,
                                                all.getFirst().number(),
                                                each.name(),
                                                null,
                                                "is missing: put the column back, empty or not",
                                                null)));
        columnsOf.put(sheet, columns);
    }

    private static String names(SetUpSheet sheet) {
        return sheet.columns.stream().map(SetUpColumn::name).collect(Collectors.joining(", "));
    }
}
