package org.scrutineer.setup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A set-up workbook as somebody fills it in: only what a row says stands in it. */
final class SetUpBook {

    private final Map<SetUpSheet, List<Map<String, ?>>> sheets = new LinkedHashMap<>();
    private final List<String> besides = new ArrayList<>();
    private String without = "";

    SetUpBook row(SetUpSheet sheet, Map<String, ?> cells) {
        sheets.computeIfAbsent(sheet, each -> new ArrayList<>()).add(cells);
        // What belongs to it goes with it.
        sheet.below().forEach(each -> sheets.computeIfAbsent(each, one -> new ArrayList<>()));
        return this;
    }

    /** Another cell in a row that is there, the first being 0. */
    void change(SetUpSheet sheet, int row, String column, String cell) {
        List<Map<String, ?>> rows = Objects.requireNonNull(sheets.get(sheet));
        Map<String, Object> changed = new HashMap<>(rows.get(row));
        changed.put(column, cell);
        rows.set(row, changed);
    }

    SetUpBook sheet(String name) {
        besides.add(name);
        return this;
    }

    SetUpBook withoutColumn(String name) {
        without = name;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Tests", "1.0")) {
            sheets.forEach((sheet, rows) -> fill(book.newWorksheet(sheet.label), sheet, rows));
            besides.forEach(book::newWorksheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet into, SetUpSheet sheet, List<Map<String, ?>> rows) {
        List<String> names =
                sheet.columns.stream()
                        .map(SetUpColumn::name)
                        .filter(each -> !each.equals(without))
                        .toList();
        for (int column = 0; column < names.size(); column++) {
            into.value(0, column, names.get(column));
            for (int row = 0; row < rows.size(); row++) {
                Object cell = rows.get(row).get(names.get(column));
                if (cell instanceof Number number) {
                    into.value(row + 1, column, number);
                } else if (cell != null) {
                    into.value(row + 1, column, cell.toString());
                }
            }
        }
    }
}
