package org.scrutineer.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.ingest.ImportReport.ImportChange;
import org.scrutineer.load.LoadKind;
import org.scrutineer.load.NewLoad.Source;
import org.scrutineer.periodvalue.Confirmed;
import org.scrutineer.periodvalue.DoubtfulFigure;
import org.scrutineer.periodvalue.FigureConfirmations;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Checks a file of figures, and loads it whole or not at all. */
@ApplicationScoped
public class PeriodValueImport {

    private static final int CHANGES_SHOWN = 200;

    private final IndicatorRepository indicators;
    private final AreaRepository areas;
    private final Staging staging;
    private final StagedTouches touches;
    private final StagedMerge merge;
    private final FigureConfirmations confirmations;
    private final ReturnedFigures returns;
    private final AuditLog audit;
    private final Clock clock;

    PeriodValueImport(
            IndicatorRepository indicators,
            AreaRepository areas,
            Staging staging,
            StagedTouches touches,
            StagedMerge merge,
            FigureConfirmations confirmations,
            ReturnedFigures returns,
            AuditLog audit,
            Clock clock) {
        this.indicators = indicators;
        this.areas = areas;
        this.staging = staging;
        this.touches = touches;
        this.merge = merge;
        this.confirmations = confirmations;
        this.returns = returns;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says what the file would do. Changes nothing, so there is nothing to audit. */
    @Transactional
    public ImportReport check(Path file, @Nullable ByMapping mapped) {
        return examine(file, true, mapped, false).report();
    }

    /** Says what a return sheet would do. */
    @Transactional
    public ImportReport checkReturned(Path file) {
        return examine(file, true, null, true).report();
    }

    /** Loads a return sheet, or fails as {@link #load} does. */
    @Transactional
    public ImportReport loadReturned(Path file, String name, String sha256, Confirmed confirmed) {
        ImportReport loaded =
                load(
                        examine(file, false, null, true),
                        new Source(LoadKind.RETURN_SHEET, name, null, null),
                        sha256,
                        confirmed,
                        Map.of());
        returns.keepWaiting();
        return loaded;
    }

    /**
     * Loads the file, or fails having changed nothing: with 422 and the report's problems, or with
     * 409 and the warnings that nobody confirmed.
     */
    @Transactional
    public ImportReport load(
            Path file,
            String name,
            String sha256,
            Confirmed confirmed,
            @Nullable ByMapping mapped) {
        Examined examined = examine(file, false, mapped, false);
        if (mapped == null) {
            Source source = new Source(LoadKind.FILE, name, null, null);
            return load(examined, source, sha256, confirmed, Map.of());
        }
        String mapping = mapped.saved().code();
        int version = mapped.saved().version();
        return load(
                examined,
                new Source(LoadKind.MAPPED_FILE, name, mapping, version),
                sha256,
                confirmed,
                Map.of(
                        "mapping",
                        mapping,
                        "mappingVersion",
                        version,
                        "unusualElsewhere",
                        examined.warnings().elsewhere()));
    }

    private ImportReport load(
            Examined examined,
            Source source,
            String sha256,
            Confirmed confirmed,
            Map<String, Object> how) {
        ImportReport report = examined.report();
        refuse(report);
        confirmed.check(report.warningCount(), report.warnings());
        List<DoubtfulFigure> doubtful = examined.warnings().figures();
        Map<String, Object> besides = new HashMap<>(how);
        besides.put("confirmed", doubtful.stream().map(DoubtfulFigure::detail).toList());
        long load = merge(report, source, doubtful.size(), sha256, besides);
        confirmations.keep(doubtful);
        return report.loadedAs(load);
    }

    /**
     * Loads what others have published as they published it, warnings or not: whoever submits an
     * edition with it is still told what looks wrong.
     */
    @Transactional
    public void loadPublished(Path file, String name) {
        ImportReport report = examine(file, false, null, false).report();
        refuse(report);
        merge(
                report,
                new Source(LoadKind.FILE, name, null, null),
                0,
                name,
                Map.of("warnings", report.warningCount()));
    }

    private static void refuse(ImportReport report) {
        if (report.problemCount() > 0) {
            throw ProblemException.at(
                    ProblemType.INVALID,
                    "The file has %s, so none of it was loaded.%s"
                            .formatted(
                                    problems(report.problemCount()),
                                    report.problemCount() > Problems.KEPT
                                            ? " The first %d are listed.".formatted(Problems.KEPT)
                                            : ""),
                    report.problems());
        }
    }

    private long merge(
            ImportReport report,
            Source source,
            int confirmed,
            String sha256,
            Map<String, Object> besides) {
        long load = merge.merge(source, report.rows(), confirmed);
        Map<String, Object> detail = new HashMap<>(besides);
        detail.put("load", load);
        detail.put("file", Objects.requireNonNull(source.file()));
        detail.put("rows", report.rows());
        detail.put("added", report.added());
        detail.put("revised", report.revised());
        audit.record("values-imported", "period-value-import", sha256, detail);
        return load;
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

    private record Examined(ImportReport report, Warnings warnings) {}

    private Examined examine(
            Path path, boolean dryRun, @Nullable ByMapping mapped, boolean returned) {
        Map<String, Indicator> known =
                indicators.all().stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Map<String, String> areaNames =
                areas.listAll().stream().collect(Collectors.toMap(Area::code, Area::name));
        Problems problems = new Problems();
        FigureFile file =
                new FigureFile(
                        path,
                        new RowChecks(known, areaNames.keySet()),
                        problems,
                        mapped == null ? null : mapped.saved().mapping(),
                        returned);
        staging.fill(rows -> file.read(rows::add));
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
                        areaNames,
                        LocalDate.now(clock),
                        area -> mapped == null || area.equals(council));
        staging.histories(warnings::look);
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
                        file.isOpenData(),
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
                    "%,d figures of other areas look unusual and are taken as they were published"
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

    private static String problems(int count) {
        return count == 1 ? "1 problem" : count + " problems";
    }
}
