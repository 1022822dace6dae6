package org.scrutineer.pack;

import static org.scrutineer.pack.PackTable.NOT_APPLICABLE;
import static org.scrutineer.pack.PackTable.figure;
import static org.scrutineer.pack.PackTable.number;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.CommentaryView;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.DirectionView;
import org.scrutineer.edition.document.DocumentThreshold;
import org.scrutineer.edition.document.EditionDocument.Theme;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.ProblemNote;
import org.scrutineer.edition.document.YearFigure;
import org.scrutineer.pack.PackTable.Rows;

/** An edition as tables: a row for each measure, and a row for each figure with its history. */
final class PackTables {

    private PackTables() {}

    static PackTable scorecard(Pack pack) {
        List<String> others = others(pack);
        Rows rows = new Rows("Scorecard");
        for (Theme theme : pack.edition().themes()) {
            for (Measure measure : theme.measures()) {
                Rows.Row row = rows.add();
                measure(row, theme.name(), measure);
                rating(row, measure);
                direction(row, measure);
                others.forEach(name -> row.with(name, other(measure, name)));
                end(row, measure);
            }
        }
        return rows.table();
    }

    /** The areas and groups that any measure is compared with, as columns. */
    private static List<String> others(Pack pack) {
        return pack.rows()
                .flatMap(measure -> Pack.orNone(measure.comparisons()).stream())
                .map(Comparison::name)
                .distinct()
                .toList();
    }

    private static void measure(Rows.Row row, String theme, Measure measure) {
        Point latest = measure.periods().isEmpty() ? null : measure.periods().getLast();
        row.with("Theme", theme)
                .with("Measure code", measure.indicator())
                .with("Reference", measure.reference())
                .with("Measure", measure.title())
                .with("Unit", measure.unitText())
                .with("Good direction", measure.polarityText())
                .with("Frequency", measure.frequencyText())
                .with("Period", latest == null ? null : latest.label());
        point(row, latest, measure.decimals());
    }

    private static void point(Rows.Row row, @Nullable Point point, int decimals) {
        if (point == null) {
            row.with("Figure", PackTable.NOT_AVAILABLE)
                    .with("Numerator", NOT_APPLICABLE)
                    .with("Denominator", NOT_APPLICABLE)
                    .with("Status", NOT_APPLICABLE)
                    .with("Note", NOT_APPLICABLE);
            return;
        }
        row.with("Figure", figure(point.value(), point.symbol(), decimals))
                .with("Numerator", number(point.numerator(), 0))
                .with("Denominator", number(point.denominator(), 0))
                .with(
                        "Status",
                        point.status() == null ? null : PackSentences.status(point.status()))
                .with("Note", point.note() == null ? point.symbolText() : point.note());
    }

    private static void rating(Rows.Row row, Measure measure) {
        DocumentThreshold threshold = measure.threshold();
        row.with(
                        "Rating",
                        new PackTable.RatingCell(measure.rating().word(), measure.rating().code()))
                .with("Why", measure.rating().reason())
                .with("Target", measure.targetText())
                .with(
                        "Target basis",
                        threshold == null ? null : PackSentences.basis(threshold.basis()))
                .with("Target source", threshold == null ? null : threshold.source());
    }

    private static void direction(Rows.Row row, Measure measure) {
        DirectionView direction = measure.direction();
        Point before = measure.samePeriodLastYear();
        row.with("Direction of travel", direction.text())
                .with("Change", number(direction.change(), measure.decimals()));
        year(row, "Year to date", measure.yearToDate(), measure.decimals());
        row.with(
                "Same period last year",
                before == null
                        ? NOT_APPLICABLE
                        : figure(before.value(), before.symbol(), measure.decimals()));
        year(row, "Previous year", measure.previousYear(), measure.decimals());
    }

    private static void year(Rows.Row row, String column, @Nullable YearFigure year, int decimals) {
        row.with(column, year == null ? NOT_APPLICABLE : figure(year.value(), null, decimals));
    }

    private static PackTable.Cell other(Measure measure, String name) {
        return Pack.orNone(measure.comparisons()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(Comparison::point)
                .map(point -> figure(point.value(), point.symbol(), measure.decimals()))
                .orElse(PackTable.NOT_AVAILABLE);
    }

    private static void end(Rows.Row row, Measure measure) {
        CommentaryView said = measure.commentary();
        row.with("Rank", PackSentences.rank(measure.position()))
                .with(
                        "Real change or chance",
                        measure.variation() == null ? null : measure.variation().text())
                .with("Age of figure", measure.age())
                .with("Which neighbours", inOne(Pack.orNone(measure.comparisonNotes()).stream()))
                .with(
                        "Not checked",
                        inOne(
                                Pack.orNone(measure.comparisons()).stream()
                                        .map(Comparison::unchecked)))
                .with("Known problems", inOne(problems(measure)))
                .with("Expected", measure.expected() == null ? null : measure.expected().text())
                .with("Commentary", said == null ? null : PackSentences.commentary(said))
                .with("Data note", measure.dataNote());
    }

    private static Stream<@Nullable String> problems(Measure measure) {
        return Pack.orNone(measure.comparisons()).stream()
                .flatMap(each -> Pack.orNone(each.problems()).stream())
                .map(ProblemNote::text)
                .distinct();
    }

    /** Null where there is nothing to say. */
    private static @Nullable String inOne(Stream<@Nullable String> sentences) {
        return sentences
                .filter(Objects::nonNull)
                .reduce((one, more) -> one + " " + more)
                .orElse(null);
    }

    static PackTable history(Pack pack) {
        Rows rows = new Rows("History");
        for (MeasureDocument document : pack.measures()) {
            document.history()
                    .forEach(
                            point ->
                                    point(
                                            rows,
                                            document.measure(),
                                            document.council().code(),
                                            document.council().name(),
                                            point));
            document.comparatorHistory()
                    .forEach(
                            area ->
                                    area.points()
                                            .forEach(
                                                    point ->
                                                            point(
                                                                    rows,
                                                                    document.measure(),
                                                                    area.area(),
                                                                    area.name(),
                                                                    point)));
        }
        return rows.table();
    }

    private static void point(Rows rows, Measure measure, String area, String name, Point point) {
        Rows.Row row = rows.add();
        row.with("Measure code", measure.indicator())
                .with("Measure", measure.title())
                .with("Unit", measure.unitText())
                .with("Area code", area)
                .with("Area", name)
                .with("Period code", point.period())
                .with("Period", point.label());
        point(row, point, measure.decimals());
    }
}
