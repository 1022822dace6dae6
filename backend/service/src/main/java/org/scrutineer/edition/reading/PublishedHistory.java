package org.scrutineer.edition.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.PublishedFigure;
import org.scrutineer.edition.document.PublishedFigure.Revised;
import org.scrutineer.edition.frozen.ReadableMeasures.Statement;

/** Sets what each edition said of a measure beside what was published last of the same period. */
final class PublishedHistory {

    private final Map<String, Given> lastGiven = new HashMap<>();

    private PublishedHistory(List<Statement> statements) {
        statements.stream()
                .sorted(Comparator.comparing(Statement::publishedAt).reversed())
                .forEach(this::note);
    }

    /** A figure and who gave it. */
    private record Given(Point point, Statement by) {}

    /** In the order in which the statements come. */
    static List<PublishedFigure> of(List<Statement> statements) {
        PublishedHistory history = new PublishedHistory(statements);
        return statements.stream().map(history::figure).toList();
    }

    private void note(Statement statement) {
        statement
                .said()
                .history()
                .forEach(
                        point ->
                                lastGiven.putIfAbsent(point.period(), new Given(point, statement)));
    }

    private PublishedFigure figure(Statement statement) {
        Measure measure = statement.said().measure();
        Point figure = measure.periods().isEmpty() ? null : measure.periods().getLast();
        return new PublishedFigure(
                statement.said().period(),
                statement.revision(),
                statement.erratum(),
                statement.publishedAt(),
                statement.supersededAt(),
                figure,
                measure.unitText(),
                measure.rating(),
                measure.direction(),
                measure.targetText(),
                figure == null ? null : revised(figure));
    }

    private @Nullable Revised revised(Point figure) {
        Given last = lastGiven.get(figure.period());
        if (last == null || last.point().display().equals(figure.display())) {
            return null;
        }
        Statement by = last.by();
        return new Revised(
                last.point().display(), by.said().period(), by.revision(), by.publishedAt());
    }
}
