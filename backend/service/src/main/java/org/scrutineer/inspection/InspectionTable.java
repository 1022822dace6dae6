package org.scrutineer.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.ingest.Table;
import org.scrutineer.ingest.Table.Line;
import org.scrutineer.ingest.Table.Unreadable;
import org.scrutineer.inspection.InspectionList.Read;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * The council's inspections in a table of every authority's, as Ofsted's judgements of children's
 * services are gathered: a row for each, with the columns of Data to Insight's public overview
 * (ofsted_csc_ilacs_overview.xlsx).
 */
final class InspectionTable {

    static final String AREA = "ltla23cd";
    static final String LINK = "inspection_link";
    static final String KIND = "inspection_framework";
    static final String STARTED = "inspection_start_date";
    static final String ENDED = "inspection_end_date";
    static final String PUBLISHED = "publication_date";

    private static final List<String> NEEDED = List.of(AREA, LINK, STARTED, PUBLISHED);

    private final AreaName council;
    private final List<FrameworkView> frameworks;
    private final Function<String, Optional<String>> recorded;
    private final List<Read> found = new ArrayList<>();
    private int rows;

    private InspectionTable(
            AreaName council,
            List<FrameworkView> frameworks,
            Function<String, Optional<String>> recorded) {
        this.council = council;
        this.frameworks = frameworks;
        this.recorded = recorded;
    }

    /**
     * Refuses with 422 what is no such table, or has no inspection of this council.
     *
     * @param recorded the reference of what is recorded of the report at an address already
     */
    static InspectionList read(
            Path file,
            AreaName council,
            List<FrameworkView> frameworks,
            Function<String, Optional<String>> recorded)
            throws IOException {
        InspectionTable read = new InspectionTable(council, frameworks, recorded);
        try (Table table = Table.open(file)) {
            read.read(table);
            if (read.found.isEmpty()) {
                throw refused(
                        1,
                        AREA,
                        "has no inspection of %s (%s) in it"
                                .formatted(council.name(), council.code()));
            }
            return new InspectionList(read.rows, List.copyOf(table.understood()), read.found);
        } catch (Unreadable broken) {
            throw refused(broken.row(), null, broken.flaw().detail());
        }
    }

    private void read(Table table) throws IOException, Unreadable {
        Line first = Table.firstLine(table);
        Map<String, Integer> places = places(first == null ? List.of() : first.fields());
        for (Line line = table.next(); line != null; line = table.next()) {
            if (line.isEmpty()) {
                continue;
            }
            rows++;
            Map<String, String> cells = cells(line.fields(), places);
            if (council.code().equalsIgnoreCase(cells.get(AREA))) {
                if (!line.flaws().isEmpty()) {
                    throw refused(line.number(), null, line.flaws().getFirst().detail());
                }
                found.add(
                        new InspectionCells(cells)
                                .read(line.number(), council, frameworks, recorded));
            }
        }
    }

    private static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        List<String> missing = NEEDED.stream().filter(each -> !places.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            throw refused(
                    1,
                    null,
                    "does not name the columns of Ofsted’s judgements. It has no %s"
                            .formatted(String.join(", ", missing)));
        }
        return places;
    }

    private static Map<String, String> cells(List<String> fields, Map<String, Integer> places) {
        Map<String, String> cells = new HashMap<>();
        places.forEach(
                (name, place) ->
                        cells.put(name, place < fields.size() ? fields.get(place).strip() : ""));
        return cells;
    }

    private static ProblemException refused(int row, @Nullable String column, String detail) {
        return ProblemException.at(
                ProblemType.INVALID,
                "No inspection could be read from this file.",
                List.of(Place.inFile(row, column, detail)));
    }
}
