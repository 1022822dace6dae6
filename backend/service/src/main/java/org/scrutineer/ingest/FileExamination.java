package org.scrutineer.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.ingest.ImportProgress.Step;
import org.scrutineer.ingest.ImportReport.ImportChange;

/** Stages the rows of a file, and says what they are and what loading them would do. */
@ApplicationScoped
class FileExamination {

    private static final int CHANGES_SHOWN = 200;

    private final IndicatorRepository indicators;
    private final AreaRepository areas;
    private final Staging staging;
    private final StagedTouches touches;
    private final ReturnedFigures returns;
    private final Clock clock;

    FileExamination(
            IndicatorRepository indicators,
            AreaRepository areas,
            Staging staging,
            StagedTouches touches,
            ReturnedFigures returns,
            Clock clock) {
        this.indicators = indicators;
        this.areas = areas;
        this.staging = staging;
        this.touches = touches;
        this.returns = returns;
        this.clock = clock;
    }

    /**
     * How a file of the Department's open data is read.
     *
     * @param reason for every figure that it changes; null while nobody has given one
     */
    record ByMapping(SavedMapping saved, @Nullable String reason) {

        /** A dry run says how many figures need one, before anybody is asked for it. */
        @Nullable String reasonFor(boolean dryRun) {
            return reason == null && dryRun ? "" : reason;
        }
    }

    record Examined(ImportReport report, Warnings warnings) {}

    /**
     * Leaves the rows staged, and where it is no dry run and nothing is wrong, every other writer
     * of figures waiting.
     *
     * @param returned whether it is a return sheet, which changes only what is still owed
     */
    Examined examine(Path path, boolean dryRun, @Nullable ByMapping mapped, boolean returned) {
        return examine(path, dryRun, mapped, returned, ImportProgress.UNHEARD);
    }

    /** The same of a file that takes so long that somebody is told how far it is. */
    Examined examine(
            Path path,
            boolean dryRun,
            @Nullable ByMapping mapped,
            boolean returned,
            ImportProgress progress) {
        return examine(path, dryRun, mapped, returned, progress, new Problems());
    }

    /** What is wrong with each row of a file in our own format. */
    Problems mark(Path path) {
        Problems problems = Problems.marking();
        examine(path, true, null, false, ImportProgress.UNHEARD, problems);
        return problems;
    }

    private Examined examine(
            Path path,
            boolean dryRun,
            @Nullable ByMapping mapped,
            boolean returned,
            ImportProgress progress,
            Problems problems) {
        Map<String, Indicator> known =
                indicators.all().stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        KnownAreas knownAreas = KnownAreas.of(areas.listAll());
        FigureFile file =
                new FigureFile(
                        path,
                        new RowChecks(known, knownAreas),
                        problems,
                        mapped == null ? null : mapped.saved().mapping(),
                        returned);
        staging.fill(
                rows ->
                        file.read(
                                row -> {
                                    progress.at(Step.READING, file.rows());
                                    rows.add(row);
                                }));
        progress.at(Step.COMPARING, 0);
        if (!dryRun && problems.count() == 0) {
            // Not before: reading may take long, and a file that is refused needs nobody to wait.
            staging.lockFigures();
        }
        if (returned) {
            returns.check(known, file.periodColumn(), problems);
        }
        Staging.Counts counts =
                staging.classify(problems, file.periodColumn(), reason(mapped, dryRun, returned));
        String council = areas.council().code();
        // What others' figures are is published by the Department, and nobody here can say more.
        Warnings warnings =
                new Warnings(
                        known,
                        knownAreas.names(),
                        LocalDate.now(clock),
                        area -> mapped == null || area.equals(council));
        AtomicInteger looked = new AtomicInteger();
        staging.histories(
                figure -> {
                    progress.at(Step.JUDGING, looked.getAndIncrement());
                    warnings.look(figure);
                });
        List<ImportChange> changes =
                staging.changes(CHANGES_SHOWN).stream()
                        .map(
                                change ->
                                        view(
                                                change,
                                                Objects.requireNonNull(
                                                        known.get(change.indicator()))))
                        .toList();
        ImportReport report =
                new ImportReport(
                        dryRun,
                        !dryRun && problems.count() == 0,
                        file.isOfOthers(),
                        file.rows(),
                        counts.added(),
                        counts.revised(),
                        counts.unchanged(),
                        understood(file, warnings, returned),
                        problems.count(),
                        problems.causes(),
                        problems.first(),
                        warnings.count(),
                        warnings.places(file::columnOf),
                        changes,
                        dryRun && problems.count() == 0 ? touches.all(council) : List.of(),
                        null);
        return new Examined(report, warnings);
    }

    /** A return sheet changes nothing that is there, and so needs none. */
    private static @Nullable String reason(
            @Nullable ByMapping mapped, boolean dryRun, boolean returned) {
        if (returned) {
            return "";
        }
        return mapped == null ? null : mapped.reasonFor(dryRun);
    }

    private List<String> understood(FigureFile file, Warnings warnings, boolean returned) {
        List<String> words = new ArrayList<>(file.understood());
        if (warnings.elsewhere() > 0) {
            words.add(
                    warnings.elsewhere() == 1
                            ? "1 figure of another area looks unusual and is taken as it was published"
                            : "%,d figures of other areas look unusual and are taken as they were published"
                                    .formatted(warnings.elsewhere()));
        }
        if (returned && returns.isToBeConfirmed()) {
            words.add("provisional until the performance team confirms it");
        }
        return words;
    }

    private static ImportChange view(Staging.Change change, Indicator indicator) {
        return new ImportChange(
                change.line(),
                change.indicator(),
                change.area(),
                change.period(),
                change.kind(),
                show(indicator, change.before(), change.beforeSymbol()),
                show(indicator, change.after(), change.afterSymbol()));
    }

    private static @Nullable String show(
            Indicator indicator, @Nullable BigDecimal value, @Nullable String symbol) {
        if (value == null) {
            return symbol;
        }
        // Unrounded: a change beyond the shown decimals is a change all the same.
        String shown = indicator.unit().showExactly(value);
        return symbol == null ? shown : shown + " (" + symbol + ")";
    }
}
