package org.scrutineer.pack;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.assessment.Unit;
import org.scrutineer.edition.document.ComparisonKind;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.MeasureDocument.AreaHistory;
import org.scrutineer.edition.document.Point;

/** The lines of a trend chart. */
final class TrendLines {

    /** More cannot be told apart. */
    private static final int AT_MOST = 4;

    private TrendLines() {}

    /** One area's figures, oldest first. */
    record Line(String name, List<Point> points) {

        Stream<Point> figures() {
            return points.stream().filter(each -> each.value() != null);
        }
    }

    /**
     * The council first, then groups, region and England; groups give way to region and England.
     */
    static List<Line> of(MeasureDocument document) {
        List<AreaHistory> others =
                document.comparatorHistory().stream()
                        .filter(each -> isDrawnBeside(document, each.kind()))
                        .filter(each -> each.points().stream().anyMatch(p -> p.value() != null))
                        .toList();
        List<AreaHistory> groups =
                others.stream().filter(each -> each.kind() == ComparisonKind.GROUP).toList();
        List<AreaHistory> places =
                others.stream().filter(each -> each.kind() != ComparisonKind.GROUP).toList();
        List<AreaHistory> shown =
                Stream.concat(
                                groups.stream().limit(Math.max(0, AT_MOST - 1 - places.size())),
                                places.stream())
                        .limit(AT_MOST - 1)
                        .toList();
        return Stream.concat(
                        Stream.of(new Line(document.council().name(), document.history())),
                        shown.stream().map(each -> new Line(shortName(each, shown), each.points())))
                .toList();
    }

    /**
     * Beside the number of children of a region or of England, one council's would be pressed flat
     * onto zero.
     */
    private static boolean isDrawnBeside(MeasureDocument document, ComparisonKind kind) {
        return document.measure().unit() != Unit.COUNT || kind == ComparisonKind.GROUP;
    }

    /** A group's edition in brackets is left out, unless two groups differ by it alone. */
    private static String shortName(AreaHistory area, List<AreaHistory> shown) {
        String name = bare(area);
        return shown.stream().filter(each -> bare(each).equals(name)).count() > 1
                ? area.name()
                : name;
    }

    private static String bare(AreaHistory area) {
        return PackSentences.name(area.name(), area.kind());
    }
}
