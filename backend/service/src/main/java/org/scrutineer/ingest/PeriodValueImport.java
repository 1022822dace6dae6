package org.scrutineer.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.ingest.ImportReport.ImportChange;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Checks a file of figures, and loads it whole or not at all. */
@ApplicationScoped
public class PeriodValueImport {

    private static final int CHANGES_SHOWN = 200;

    private final IndicatorRepository indicators;
    private final AreaRepository areas;
    private final Staging staging;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    PeriodValueImport(
            IndicatorRepository indicators,
            AreaRepository areas,
            Staging staging,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.indicators = indicators;
        this.areas = areas;
        this.staging = staging;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Says what the file would do. Changes nothing, so there is nothing to audit. */
    @Transactional
    public ImportReport check(Path file) {
        return examine(file, true);
    }

    /** Loads the file, or fails with 422 and the report's problems, having changed nothing. */
    @Transactional
    public ImportReport load(Path file, String name, String sha256) {
        staging.lockFigures();
        ImportReport report = examine(file, false);
        if (report.problemCount() > 0) {
            throw ProblemException.at(
                    ProblemType.INVALID,
                    "The file has %s, so none of it was loaded."
                            .formatted(problems(report.problemCount())),
                    report.problems());
        }
        staging.merge(caller.name(), clock.instant());
        audit.record(
                "values-imported",
                "period-value-import",
                sha256,
                Map.of(
                        "file",
                        name,
                        "rows",
                        report.rows(),
                        "added",
                        report.added(),
                        "revised",
                        report.revised()));
        return report;
    }

    private ImportReport examine(Path path, boolean dryRun) {
        Map<String, Indicator> known =
                indicators.listAll().stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Set<String> knownAreas =
                areas.listAll().stream().map(Area::code).collect(Collectors.toSet());
        Problems problems = new Problems();
        FigureFile file = new FigureFile(path, new RowChecks(known, knownAreas), problems);
        staging.fill(rows -> file.read(rows::add));
        Staging.Counts counts = staging.classify(problems, file.periodColumn());
        boolean loaded = !dryRun && problems.count() == 0;
        List<ImportChange> changes =
                staging.changes(CHANGES_SHOWN).stream()
                        .map(change -> view(change, known.get(change.indicator())))
                        .toList();
        return new ImportReport(
                dryRun,
                loaded,
                file.rows(),
                counts.added(),
                counts.revised(),
                counts.unchanged(),
                problems.count(),
                problems.first(),
                changes);
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

    private static String problems(int count) {
        return count == 1 ? "1 problem" : count + " problems";
    }
}
