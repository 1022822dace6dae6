package org.scrutineer.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.action.ActionState;
import org.scrutineer.action.ActionView;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.frozen.ReadableMeasures.MeasureAsFrozen;

/** Each rule by itself: when it asks, in which words, and when it does not. */
class QuestionRuleTest {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** A measure that stands well, of which nothing is to be asked. */
    private static final String WELL =
            """
            {"period":{"code":"2026-10","label":"October 2026"},"council":{"code":"E08000018","name":"Rotherham"},"headline":"92% in October 2026.",
             "measure":{"indicator":"TEST-1","title":"A measure","unit":"PERCENTAGE","decimals":0,"polarity":"HIGH_IS_GOOD",
               "periods":[{"period":"2026-10","label":"October 2026","display":"92%","value":92,"status":"CONFIRMED"}],
               "rating":{"code":"GREEN","letter":"G","word":"Green","reason":"92% meets the target."},"threshold":{},"targetText":"At least 90%",
               "direction":{"code":"NO_CHANGE","arrow":"LEVEL","text":"No change since September 2026"},"comparisons":[]}}
            """;

    @Test
    void ofAMeasureThatStandsWellNothingIsAsked() {
        assertEquals(List.of(), texts(measure -> {}));
    }

    @Test
    void anOpenActionIsAskedAfterAsItIsDue() {
        assertEquals(
                List.of(
                        "ACTION_AGREED: An action agreed earlier (AC-0001) promised \u201cFill the posts\u201d by 26 November 2026. Did it happen?",
                        "ACTION_AGREED: An action agreed earlier (AC-0002) promised \u201cWrite to schools\u201d by 27 November 2026. How far is it?"),
                texts(
                        new KnownOfMeasure(
                                document(measure -> {}),
                                List.of(),
                                List.of(
                                        action(
                                                "AC-0001",
                                                "Fill the posts",
                                                TODAY.minusDays(1),
                                                ActionState.OPEN),
                                        action(
                                                "AC-0002",
                                                "Write to schools",
                                                TODAY,
                                                ActionState.OPEN),
                                        action("AC-0003", "It is done", TODAY, ActionState.DONE)),
                                TODAY)));
    }

    @Test
    void aFigureThatIsMissingOrMayStillChange() {
        assertEquals(
                List.of("NO_FIGURE: There is no figure for October 2026. When will it be known?"),
                texts(
                        measure ->
                                latest(measure)
                                        .put("symbol", "x")
                                        .put("symbolText", "not available")
                                        .remove("value")));
        assertEquals(
                List.of("NO_FIGURE: There has never been a figure. When will the first be known?"),
                texts(measure -> measure.withArray("periods").removeAll()));
        assertEquals(
                List.of("NO_FIGURE: There is no figure for November 2026. When will it be known?"),
                texts(
                        measure ->
                                measure.putObject("expected")
                                        .put("period", "2026-11")
                                        .put("label", "November 2026")
                                        .put("text", "Expected in January")));
        assertEquals(
                List.of(
                        "PROVISIONAL: The figure for October 2026 is provisional. When will it be confirmed, and how far may it still move?"),
                texts(measure -> latest(measure).put("status", "PROVISIONAL")));
    }

    @Test
    void aTargetMissedForLongIsAskedAfterOnceAndNotForShort() {
        Consumer<ObjectNode> red =
                measure -> measure.withObject("rating").put("code", "RED").put("word", "Red");
        List<MeasureAsFrozen> three =
                List.of(
                        said("October 2026", red),
                        said("September 2026", red),
                        said("August 2026", red));
        assertEquals(
                List.of(
                        "MISSED_FOR_LONG: It has missed its target in each of the last 3 editions, since August 2026. What has changed in the service?"),
                texts(
                        known(
                                red,
                                Stream.concat(
                                                three.stream(),
                                                Stream.of(
                                                        said("July 2026", measure -> {}),
                                                        said("June 2026", red)))
                                        .toList())));
        assertEquals(
                List.of(
                        "MISSED: It misses its target of at least 90%. What is being done, and by when will it be met?"),
                texts(known(red, three.subList(0, 2))));
    }

    @Test
    void whatIsWorseThanTheDemonstrationsRuleHasMissedNoTargetOfTheCouncils() {
        Consumer<ObjectNode> red =
                measure -> {
                    measure.withObject("rating").put("code", "RED").put("word", "Red");
                    measure.withObject("threshold").put("basis", "DEMONSTRATION");
                };
        assertEquals(
                List.of(
                        "MISSED: It is red by the demonstration rule, which is not the council's target. What is being done, and by when will it be as good as the average of its neighbours?",
                        "NO_TARGET: No target has been set. What would good look like?"),
                texts(red));
        List<MeasureAsFrozen> three =
                List.of(
                        said("October 2026", red),
                        said("September 2026", red),
                        said("August 2026", red));
        assertEquals(
                "MISSED_FOR_LONG: It has been red or amber, by a target or by the demonstration rule, in each of the last 3 editions, since August 2026. What has changed in the service?",
                texts(known(red, three)).getFirst());
    }

    @Test
    void aWorseFigureIsAskedAfterSinceWhen() {
        assertEquals(
                List.of(
                        "WORSENED: It got worse since September 2026, when it was 95%. What happened?"),
                texts(
                        measure ->
                                measure.withObject("direction")
                                        .put("code", "WORSENED")
                                        .putObject("comparedWith")
                                        .put("label", "September 2026")
                                        .put("display", "95%")));
    }

    @Test
    void whatTheControlChartShows() {
        assertEquals(
                List.of(
                        "BEYOND_USUAL: The figure for October 2026, 92%, lies outside its usual ups and downs. What was different?"),
                texts(charted("OUTSIDE", "HIGH", 80, 80, 92)));
        assertEquals(
                List.of(
                        "RUN: There is a run of 3 figures below the average since August 2026. Was something changed then?"),
                texts(charted("SHIFT", "LOW", 90, 79, 78, 77)));
        assertEquals(List.of(), texts(charted("NONE", "NEITHER", 80, 80, 81)));
    }

    @Test
    void aPlaceAmongTheLastIsAskedAfterWithTheNeighbours() {
        Consumer<ObjectNode> beside =
                measure -> {
                    measure.withArray("comparisons")
                            .addObject()
                            .put("area", "neighbours")
                            .put("name", "Statistical neighbours")
                            .put("kind", "GROUP")
                            .put("standing", "WORSE")
                            .put("text", "Worse than Statistical neighbours")
                            .putObject("point")
                            .put("display", "94%");
                };
        assertEquals(
                List.of(
                        "WORSE_THAN_NEIGHBOURS: It is worse than Statistical neighbours, whose figure is 94%. What do the best of them do differently?"),
                texts(beside));
        assertEquals(
                List.of(
                        "WORST_QUARTER: It is in the worst quarter of authorities while the figure for Statistical neighbours is 94%. What do the best do differently?"),
                texts(
                        beside.andThen(
                                measure ->
                                        measure.putObject("position")
                                                .put("rank", 140)
                                                .put("counted", 150)
                                                .put("band", "D")
                                                .put("text", "Rank 140 of 150"))));
    }

    @Test
    void smallNumbersAndNoTarget() {
        assertEquals(
                List.of(
                        "SMALL_NUMBERS: The figure rests on few children. How much of its movement is one child or one family?"),
                texts(measure -> measure.put("smallNumbers", "Out of 12")));
        assertEquals(
                List.of("NO_TARGET: No target has been set. What would good look like?"),
                texts(measure -> measure.remove("threshold")));
        assertEquals(
                List.of(),
                texts(measure -> measure.put("polarity", "NONE").remove("threshold")),
                "where no way is good there is none to set");
    }

    @Test
    void everyQuestionSaysWhatItFollowsFrom() {
        QuestionRule.all(known(measure -> measure.remove("threshold"), List.of()))
                .forEach(each -> assertTrue(!each.facts().isEmpty() && !each.facts().contains("")));
    }

    private static List<String> texts(Consumer<ObjectNode> change) {
        return texts(known(change, List.of()));
    }

    private static List<String> texts(KnownOfMeasure known) {
        return QuestionRule.all(known).stream()
                .map(each -> each.rule() + ": " + each.text())
                .toList();
    }

    private static KnownOfMeasure known(
            Consumer<ObjectNode> change, List<MeasureAsFrozen> editions) {
        return new KnownOfMeasure(document(change), editions, List.of(), TODAY);
    }

    private static MeasureAsFrozen said(String label, Consumer<ObjectNode> change) {
        ObjectNode document = json();
        document.withObject("period").put("label", label);
        change.accept(document.withObject("measure"));
        return read(document, MeasureAsFrozen.class);
    }

    private static MeasureDocument document(Consumer<ObjectNode> change) {
        ObjectNode document = json();
        change.accept(document.withObject("measure"));
        return read(document, MeasureDocument.class);
    }

    /** With a control chart whose average is 80 and whose last figure is marked by this rule. */
    private static KnownOfMeasure charted(String rule, String side, int... figures) {
        List<String> months = List.of("July", "August", "September", "October");
        ObjectNode document = json();
        ObjectNode chart = document.putObject("controlChart").put("text", "Words");
        chart.putArray("stretches").addObject().put("mean", 80);
        for (int i = 0; i < figures.length; i++) {
            boolean last = i == figures.length - 1;
            chart.withArray("points")
                    .addObject()
                    .put("label", months.get(months.size() - figures.length + i) + " 2026")
                    .put("display", figures[i] + "%")
                    .put("value", figures[i])
                    .put("stretch", 0)
                    .put("cause", last ? rule : "NONE")
                    .put("side", last ? side : "NEITHER")
                    .put("causeText", "Words of the chart");
        }
        return new KnownOfMeasure(
                read(document, MeasureDocument.class), List.of(), List.of(), TODAY);
    }

    private static ObjectNode latest(ObjectNode measure) {
        return (ObjectNode) measure.withArray("periods").get(0);
    }

    private static ActionView action(
            String reference, String text, LocalDate due, ActionState state) {
        return new ActionView(
                reference,
                "PC-0001",
                "A clinic",
                null,
                null,
                List.of(),
                text,
                "Lead Officer",
                false,
                due,
                due.isBefore(TODAY),
                null,
                state,
                "Open",
                "Governance",
                Instant.EPOCH,
                List.of(),
                null,
                List.of());
    }

    private static ObjectNode json() {
        try {
            return (ObjectNode) JSON.readTree(WELL);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static <T> T read(ObjectNode json, Class<T> type) {
        try {
            return JSON.treeToValue(json, type);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
