package org.scrutineer.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.assessment.Unit;
import org.scrutineer.edition.document.ComparisonKind;
import org.scrutineer.edition.document.DocumentThreshold;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.Point;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The charts of the pack the right way up, for every measure of the demonstration that has one. */
@QuarkusTest
class TrendChartTest extends PackTest {

    private static final String COUNCIL = "#12436D";
    private static final Pattern CORNER = Pattern.compile("[ML](-?[\\d.]+) (-?[\\d.]+)");

    private static final Pattern AT = Pattern.compile("translate\\((-?[\\d.]+) (-?[\\d.]+)\\)");

    private record Spot(double x, double y) {}

    private record Figure(BigDecimal value, Spot spot) {}

    @Test
    void timeGoesToTheRightAndFiguresGoUp() {
        int compared = 0;
        for (MeasureDocument measure : measures()) {
            List<Spot> drawn = line(chart(measure));
            List<Point> figures =
                    measure.history().stream().filter(each -> each.value() != null).toList();
            assertEquals(figures.size(), drawn.size(), measure.measure().title());
            List<Figure> together =
                    new ArrayList<>(
                            IntStream.range(0, drawn.size())
                                    .mapToObj(i -> new Figure(figures.get(i).value(), drawn.get(i)))
                                    .toList());
            for (int i = 1; i < drawn.size(); i++) {
                assertTrue(
                        drawn.get(i - 1).x() < drawn.get(i).x(), () -> measure.measure().title());
            }
            together.sort(Comparator.comparing(Figure::value));
            for (int i = 1; i < together.size(); i++) {
                assertTrue(
                        together.get(i - 1).spot().y() >= together.get(i).spot().y(),
                        () -> measure.measure().title());
            }
            if (together.size() > 1
                    && together.getFirst().value().compareTo(together.getLast().value()) < 0) {
                assertTrue(together.getFirst().spot().y() > together.getLast().spot().y());
                compared++;
            }
        }
        assertTrue(compared > 20, "charts with a lower and a higher figure: " + compared);
    }

    @Test
    void targetsStandAmongTheFiguresWhereTheyBelong() {
        int compared = 0;
        for (MeasureDocument measure : measures()) {
            Element chart = chart(measure);
            List<BigDecimal> targets =
                    measure.thresholds().stream()
                            .flatMap(TrendChartTest::limits)
                            .distinct()
                            .toList();
            List<Double> heights =
                    elements(chart, "path").stream()
                            .filter(path -> path.getAttribute("stroke").equals(Brush.TARGET))
                            .map(path -> corners(path).getFirst().y())
                            .distinct()
                            .toList();
            List<Point> figures =
                    measure.history().stream().filter(each -> each.value() != null).toList();
            if (targets.size() != 1 || heights.size() != 1) {
                continue;
            }
            List<Spot> drawn = line(chart);
            for (int i = 0; i < drawn.size(); i++) {
                int order = figures.get(i).value().compareTo(targets.getFirst());
                double above = heights.getFirst() - drawn.get(i).y();
                assertTrue(order == 0 || above * order >= 0, () -> measure.measure().title());
                compared++;
            }
        }
        assertTrue(compared > 20, "figures beside a target: " + compared);
    }

    @Test
    void noCountStandsBesideEnglandsTotal() {
        List<MeasureDocument> counts =
                measures().stream()
                        .filter(each -> each.measure().unit() == Unit.COUNT)
                        .filter(
                                each ->
                                        each.comparatorHistory().stream()
                                                .anyMatch(h -> h.kind() == ComparisonKind.COUNTRY))
                        .toList();
        assertTrue(counts.size() > 1, "counts with a total of England: " + counts.size());
        for (MeasureDocument measure : counts) {
            assertTrue(
                    TrendLines.of(measure).stream()
                            .noneMatch(line -> line.name().equals("England")),
                    () -> measure.measure().title());
        }
    }

    @Test
    void commentaryIsNamedAboveTheNewestFigure() {
        int compared = 0;
        for (MeasureDocument measure : measures()) {
            Point newest = measure.measure().periods().getLast();
            Element chart = chart(explained(measure));
            Spot mark =
                    elements(chart, "path").stream()
                            .flatMap(TrendChartTest::bubble)
                            .findFirst()
                            .orElseThrow();
            Element name =
                    elements(chart, "text").stream()
                            .filter(text -> text.getTextContent().startsWith("Commentary, "))
                            .findFirst()
                            .orElseThrow();
            assertTrue(
                    chart.getAttribute("alt")
                            .endsWith(name.getTextContent() + ", is marked above the figures."),
                    chart.getAttribute("alt"));
            assertTrue(
                    line(chart).stream().allMatch(figure -> figure.y() > mark.y() + 8),
                    () -> measure.measure().title());
            if (newest.value() != null
                    && newest.period().equals(measure.history().getLast().period())) {
                assertEquals(line(chart).getLast().x(), mark.x(), 0.11, measure.measure().title());
                compared++;
            }
            assertTrue(
                    elements(chart(measure), "path").stream()
                            .flatMap(TrendChartTest::bubble)
                            .findAny()
                            .isEmpty());
        }
        assertTrue(compared > 20, "marks over the newest figure: " + compared);
    }

    @Test
    void theAxisCountsUpwards() {
        for (MeasureDocument measure : measures()) {
            List<Element> ticks =
                    elements(chart(measure), "text").stream()
                            .filter(text -> text.getAttribute("text-anchor").equals("end"))
                            .filter(text -> text.getAttribute("font-weight").equals("400"))
                            .toList();
            assertTrue(ticks.size() > 1, () -> measure.measure().title());
            List<Element> upwards =
                    ticks.stream()
                            .sorted(
                                    Comparator.comparingDouble(
                                            tick -> -Double.parseDouble(tick.getAttribute("y"))))
                            .toList();
            double before = Double.NEGATIVE_INFINITY;
            for (Element tick : upwards) {
                double number =
                        Double.parseDouble(tick.getTextContent().replaceAll("[^\\d.-]", ""));
                assertTrue(number > before, () -> measure.measure().title());
                before = number;
            }
        }
    }

    private List<MeasureDocument> measures() {
        return Stream.of(councilPlan(), fullReport())
                .flatMap(pack -> pack.measures().stream())
                .filter(
                        measure ->
                                measure.history().stream().anyMatch(each -> each.value() != null))
                .toList();
    }

    private static Element chart(MeasureDocument measure) {
        return new TrendChart(new Markup(), measure).draw("words");
    }

    private static MeasureDocument explained(MeasureDocument measure) {
        return Packs.changed(
                measure,
                document ->
                        document.withObject("/measure/commentary")
                                .put("cause", "A school closed.")
                                .put("by", "Lead")
                                .put("at", "2026-01-01T00:00:00Z"));
    }

    private static Stream<Spot> bubble(Element path) {
        return path.getAttribute("d").startsWith("m-7 -7")
                ? AT.matcher(path.getAttribute("transform")).results().map(TrendChartTest::spot)
                : Stream.empty();
    }

    /** The corners of the council's line, in order of time. */
    private static List<Spot> line(Element chart) {
        return elements(chart, "path").stream()
                .filter(path -> path.getAttribute("stroke").equals(COUNCIL))
                .findFirst()
                .map(TrendChartTest::corners)
                .orElse(List.of());
    }

    private static Stream<BigDecimal> limits(DocumentThreshold threshold) {
        return Stream.of(threshold.target(), threshold.targetLow(), threshold.targetHigh())
                .flatMap(Stream::ofNullable);
    }

    private static List<Spot> corners(Element path) {
        return CORNER.matcher(path.getAttribute("d")).results().map(TrendChartTest::spot).toList();
    }

    private static Spot spot(MatchResult corner) {
        return new Spot(Double.parseDouble(corner.group(1)), Double.parseDouble(corner.group(2)));
    }

    private static List<Element> elements(Element chart, String name) {
        NodeList found = chart.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
