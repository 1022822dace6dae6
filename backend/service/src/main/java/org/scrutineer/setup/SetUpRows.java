package org.scrutineer.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.SheetRows;
import org.scrutineer.ingest.SheetRows.Flaw;
import org.scrutineer.ingest.SheetRows.Row;
import org.scrutineer.problem.Place;
import org.scrutineer.setup.SetUpReport.SetUpProblem;

/** Makes of the rows of a workbook the JSON that they are, and knows where each field stood. */
final class SetUpRows {

    /** What is said of a field without anything in it. */
    private static final String NONE = "must not be null";

    private static final int LONGEST_FOUND = 60;

    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final Map<SetUpSheet, List<@Nullable SetUpColumn>> headers =
            new EnumMap<>(SetUpSheet.class);

    /** The row of each thing, or of each that belongs to the thing at a place. */
    private final Map<SetUpSheet, Map<Integer, List<Row>>> rows = new EnumMap<>(SetUpSheet.class);

    private final List<SetUpProblem> unread = new ArrayList<>();
    private final List<Place> wrong = new ArrayList<>();

    static SetUpRows of(List<SheetRows> sheets) {
        SetUpRows read = new SetUpRows();
        SetUpHeaders headers = SetUpHeaders.of(sheets);
        Map<SetUpSheet, SheetRows> known = headers.sheets();
        read.headers.putAll(headers.columns());
        read.unread.addAll(headers.unread());
        if (read.unread.isEmpty()) {
            for (SetUpSheet kind : SetUpSheet.kinds()) {
                SheetRows of = known.get(kind);
                if (of != null) {
                    Map<String, Integer> codes = read.things(kind, of.rows());
                    kind.below().forEach(each -> read.below(each, known.get(each), codes));
                }
            }
        }
        return read;
    }

    JsonNode tree() {
        return tree;
    }

    List<SetUpProblem> unread() {
        return unread;
    }

    List<Place> wrong() {
        return wrong;
    }

    /** Reads what stands for itself, and says at which place each code is. */
    private Map<String, Integer> things(SetUpSheet kind, List<Row> all) {
        Map<String, Integer> codes = new HashMap<>();
        Map<Integer, List<Row>> at = new HashMap<>();
        for (Row row : filled(kind, all)) {
            int place = tree.withArray(kind.field).size();
            ObjectNode thing = tree.withArray(kind.field).addObject();
            at.put(place, List.of(row));
            fields(kind, row, thing, "/%s/%d".formatted(kind.field, place));
            codes.putIfAbsent(thing.path("code").asText(), place);
        }
        rows.put(kind, at);
        return codes;
    }

    /** Reads what belongs to a thing that is read already. */
    private void below(SetUpSheet sheet, @Nullable SheetRows of, Map<String, Integer> codes) {
        SetUpSheet above = Objects.requireNonNull(sheet.above);
        Map<Integer, List<Row>> at = new HashMap<>();
        SetUpColumn first = sheet.columns.getFirst();
        for (Row row : filled(sheet, of == null ? List.of() : of.rows())) {
            String code = SetUpCells.plain(cell(sheet, row, first));
            Integer place = codes.get(code);
            if (place == null) {
                unread.add(
                        problem(
                                sheet,
                                row,
                                first,
                                "must be the code of a row of the sheet " + above.label));
                continue;
            }
            ObjectNode thing = (ObjectNode) tree.withArray(above.field).get(place);
            List<Row> own = at.computeIfAbsent(place, each -> new ArrayList<>());
            ObjectNode item = thing.withArray(sheet.field).addObject();
            fields(
                    sheet,
                    row,
                    item,
                    "/%s/%d%s/%d".formatted(above.field, place, sheet.field, own.size()));
            own.add(row);
        }
        rows.put(sheet, at);
    }

    /** Those below the first with anything in them; what they only seem to hold is noted. */
    private List<Row> filled(SetUpSheet sheet, List<Row> all) {
        List<@Nullable SetUpColumn> columns = Objects.requireNonNull(headers.get(sheet));
        List<Row> filled = new ArrayList<>();
        for (Row row : all.subList(1, all.size())) {
            for (Flaw flaw : row.flaws()) {
                SetUpColumn column =
                        flaw.column() == null || flaw.column() >= columns.size()
                                ? null
                                : columns.get(flaw.column());
                unread.add(problem(sheet, row, column, flaw.detail()));
            }
            for (int i = 0; i < row.cells().size(); i++) {
                if (!row.cells().get(i).isBlank()
                        && (i >= columns.size() || columns.get(i) == null)) {
                    unread.add(
                            problem(
                                    sheet,
                                    row,
                                    null,
                                    "has something in a cell of no column: take out \"%s\""
                                            .formatted(shown(row.cells().get(i)))));
                }
            }
            if (row.cells().stream().anyMatch(each -> !each.isBlank())) {
                filled.add(row);
            }
        }
        return filled;
    }

    private void fields(SetUpSheet sheet, Row row, ObjectNode into, String pointer) {
        for (SetUpColumn column : sheet.columns) {
            String typed = SetUpCells.plain(cell(sheet, row, column));
            String cell = typed.isEmpty() ? column.otherwise() : typed;
            if (cell.isEmpty() || column.pointer().isEmpty()) {
                continue;
            }
            SetUpCells.Read read = SetUpCells.read(column, cell);
            if (read.wrong() != null) {
                wrong.add(Place.inBody(pointer + column.pointer(), read.wrong()));
            } else {
                List<String> steps = List.of(column.pointer().substring(1).split("/"));
                ObjectNode at = into;
                for (String step : steps.subList(0, steps.size() - 1)) {
                    at = at.withObjectProperty(step);
                }
                at.set(steps.getLast(), read.value());
            }
        }
    }

    private String cell(SetUpSheet sheet, Row row, SetUpColumn column) {
        int place = Objects.requireNonNull(headers.get(sheet)).indexOf(column);
        return place < 0 || place >= row.cells().size() ? "" : row.cells().get(place);
    }

    /** What is wrong at a pointer, as whoever has the workbook before them finds it. */
    SetUpProblem where(Place place) {
        String[] steps = Objects.requireNonNull(place.pointer()).split("/", 4);
        SetUpSheet kind =
                SetUpSheet.kinds().stream()
                        .filter(each -> each.field.equals(steps[1]))
                        .findFirst()
                        .orElseThrow();
        int at = Integer.parseInt(steps[2]);
        String field = steps.length > 3 ? "/" + steps[3] : "";
        for (SetUpSheet sheet : kind.below()) {
            if (field.startsWith(sheet.field + "/")) {
                String[] rest = field.substring(sheet.field.length() + 1).split("/", 2);
                Row row = row(sheet, at, Integer.parseInt(rest[0]));
                return problem(
                        sheet,
                        row,
                        column(sheet, rest.length > 1 ? "/" + rest[1] : ""),
                        place.detail());
            }
            if (field.equals(sheet.field)) {
                return problem(
                        kind,
                        row(kind, at, 0),
                        kind.columns.getFirst(),
                        (place.detail().equals(NONE) ? "needs rows of its own" : place.detail())
                                + " on the sheet "
                                + sheet.label);
            }
        }
        return problem(kind, row(kind, at, 0), column(kind, field), place.detail());
    }

    private Row row(SetUpSheet sheet, int thing, int place) {
        return Objects.requireNonNull(Objects.requireNonNull(rows.get(sheet)).get(thing))
                .get(place);
    }

    private static @Nullable SetUpColumn column(SetUpSheet sheet, String field) {
        return sheet.columns.stream()
                .filter(
                        each ->
                                !each.pointer().isEmpty()
                                        && !field.isEmpty()
                                        && (field.equals(each.pointer())
                                                || field.startsWith(each.pointer() + "/")
                                                || each.pointer().startsWith(field + "/")))
                .findFirst()
                .orElse(null);
    }

    private SetUpProblem problem(
            SetUpSheet sheet, Row row, @Nullable SetUpColumn column, String detail) {
        String found = column == null ? "" : shown(cell(sheet, row, column));
        return new SetUpProblem(
                sheet.label,
                row.number(),
                column == null ? null : column.name(),
                null,
                detail.equals(NONE) ? "is needed" : detail,
                found.isEmpty() ? null : found);
    }

    /** The beginning of what stood there, without what cannot be seen. */
    static String shown(String text) {
        String begin =
                text.length() <= LONGEST_FOUND
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_FOUND / 2)) + "…";
        return begin.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", " ");
    }
}
