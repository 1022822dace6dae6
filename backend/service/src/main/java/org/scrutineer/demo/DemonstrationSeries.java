package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.access.Caller;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.clock.Clocks;
import org.scrutineer.demo.DemoFile.Row;
import org.scrutineer.edition.life.EditionDraft;
import org.scrutineer.edition.life.EditionService;
import org.scrutineer.edition.life.Publishing;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;
import org.scrutineer.scorecard.Arrangement;
import org.scrutineer.scorecard.IndicatorSetDefinition;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardDefinition;
import org.scrutineer.scorecard.ScorecardRepository;
import org.scrutineer.scorecard.ScorecardService;
import org.scrutineer.scorecard.Timetable;

/**
 * The demonstration's series: scorecards, the versions of their sets, and editions taken through
 * every step to members.
 */
@ApplicationScoped
class DemonstrationSeries {

    private static final Precondition NEW = new Precondition(null);

    /** No commentary was published with these figures, and none is made up. */
    private static final Timetable AS_HISTORY = new Timetable(false, 10, 15, false, null, null);

    private final Caller caller;
    private final ScorecardRepository scorecards;
    private final ScorecardService scorecardService;
    private final IndicatorSets sets;
    private final EditionService editions;
    private final Publishing publishing;
    private final Clock clock;

    DemonstrationSeries(
            Caller caller,
            ScorecardRepository scorecards,
            ScorecardService scorecardService,
            IndicatorSets sets,
            EditionService editions,
            Publishing publishing,
            Clock clock) {
        this.caller = caller;
        this.scorecards = scorecards;
        this.scorecardService = scorecardService;
        this.sets = sets;
        this.editions = editions;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** One version of a scorecard's set. */
    private record SetVersion(String scorecard, String version) {}

    /** An edition takes the newest set, so each set is made just before its first edition. */
    void load(Caller.Actor officer, Caller.Actor board) {
        new DemoFile("scorecards.csv")
                .rows()
                .forEach(row -> scorecardService.put(row.text("code"), scorecard(row), NEW));
        Map<SetVersion, IndicatorSetDefinition> waiting = sets();
        LoadWeek week = LoadWeek.of(clock);
        for (Row row : ended(new DemoFile("editions.csv").rows())) {
            Runnable prepared = () -> prepare(row, waiting, officer, board);
            String published = row.optional("published");
            if (published != null && lastDay(row).isBefore(week.day(published))) {
                Clocks.at(week.instant(published), prepared);
            } else {
                prepared.run();
            }
        }
    }

    private void prepare(
            Row row,
            Map<SetVersion, IndicatorSetDefinition> waiting,
            Caller.Actor officer,
            Caller.Actor board) {
        SetVersion wanted = new SetVersion(row.text("scorecard"), row.text("set"));
        IndicatorSetDefinition set = waiting.remove(wanted);
        if (set != null) {
            sets.create(wanted.scorecard(), set);
        }
        publish(row, officer, board);
    }

    private List<Row> ended(List<Row> editions) {
        LocalDate today = LocalDate.now(clock);
        return editions.stream().filter(row -> lastDay(row).isBefore(today)).toList();
    }

    private LocalDate lastDay(Row row) {
        return scorecards.get(row.text("scorecard")).period(row.text("period")).lastDay();
    }

    private static ScorecardDefinition scorecard(Row row) {
        String committees = row.optional("committees");
        return new ScorecardDefinition(
                row.text("title"),
                row.text("purpose"),
                new Audience(
                        row.value("audience", Audience.Kind.class),
                        committees == null ? List.of() : List.of(committees.split(" "))),
                row.value("frequency", Frequency.class),
                row.value("yearType", YearType.class),
                row.number("requestWindowDays"),
                arrangement(row),
                AS_HISTORY,
                List.of(),
                true);
    }

    private static @Nullable Arrangement arrangement(Row row) {
        return row.optional("arrangementReason") == null
                ? null
                : new Arrangement(
                        row.text("arrangementReason"),
                        row.text("agreedBy"),
                        day(row.optional("agreedOn")),
                        day(row.optional("nextReviewOn")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Map<SetVersion, IndicatorSetDefinition> sets() {
        Map<SetVersion, List<IndicatorSetDefinition.Item>> items =
                new DemoFile("scorecard-items.csv")
                        .rows().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                row ->
                                                        new SetVersion(
                                                                row.text("scorecard"),
                                                                row.text("set")),
                                                Collectors.mapping(
                                                        DemonstrationSeries::item,
                                                        Collectors.toList())));
        return new DemoFile("indicator-sets.csv")
                .rows().stream()
                        .collect(
                                Collectors.toMap(
                                        row ->
                                                new SetVersion(
                                                        row.text("scorecard"), row.text("version")),
                                        row ->
                                                new IndicatorSetDefinition(
                                                        null,
                                                        row.text("reason"),
                                                        Objects.requireNonNull(
                                                                items.get(
                                                                        new SetVersion(
                                                                                row.text(
                                                                                        "scorecard"),
                                                                                row.text(
                                                                                        "version")))))));
    }

    private static IndicatorSetDefinition.Item item(Row row) {
        return new IndicatorSetDefinition.Item(
                row.text("indicator"),
                row.text("theme"),
                row.optional("polarityOverride", Polarity.class),
                row.optional("reference"),
                null);
    }

    private void publish(Row row, Caller.Actor officer, Caller.Actor board) {
        Scorecard scorecard = scorecards.get(row.text("scorecard"));
        String period = row.text("period");
        editions.put(scorecard, period, null, new EditionDraft(row.text("overview"), null), NEW);
        editions.submit(scorecard, period, null, new Precondition(ETag.of(0)));
        caller.actAs(board);
        editions.approve(scorecard, period, null, new Precondition(ETag.of(1)));
        caller.actAs(officer);
        publishing.publish(scorecard, period, null, new Precondition(ETag.of(2)));
    }
}
