package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.demo.DemoFile.Row;
import org.scrutineer.inspection.InspectionDraft;
import org.scrutineer.inspection.InspectionDraft.Judged;
import org.scrutineer.inspection.InspectionDraft.Spoken;
import org.scrutineer.inspection.InspectionService;

/** Loads what inspectors published of the demonstration's council. */
@ApplicationScoped
class DemonstrationInspections {

    private final InspectionService inspections;
    private final Clock clock;

    DemonstrationInspections(InspectionService inspections, Clock clock) {
        this.inspections = inspections;
        this.clock = clock;
    }

    /** Of those whose reports were published by now: a demonstration may start at another time. */
    void load() {
        LocalDate today = LocalDate.now(clock);
        List<Row> judgements = new DemoFile("inspection-judgements.csv").rows();
        List<Row> measures = new DemoFile("inspection-measures.csv").rows();
        new DemoFile("inspections.csv")
                .rows().stream()
                        .filter(row -> !LocalDate.parse(row.text("publishedOn")).isAfter(today))
                        .forEach(
                                row ->
                                        inspections.record(
                                                new InspectionDraft(
                                                        row.text("framework"),
                                                        row.text("title"),
                                                        LocalDate.parse(row.text("startedOn")),
                                                        day(row.optional("endedOn")),
                                                        LocalDate.parse(row.text("publishedOn")),
                                                        row.text("reportUrl"),
                                                        row.optional("summary"),
                                                        of(row, judgements).stream()
                                                                .map(
                                                                        each ->
                                                                                new Judged(
                                                                                        each.text(
                                                                                                "area"),
                                                                                        each.text(
                                                                                                "grade")))
                                                                .toList(),
                                                        of(row, measures).stream()
                                                                .map(
                                                                        each ->
                                                                                new Spoken(
                                                                                        each.text(
                                                                                                "indicator"),
                                                                                        each.text(
                                                                                                "words")))
                                                                .toList())));
    }

    private static List<Row> of(Row inspection, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.text("inspection").equals(inspection.text("name")))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
