package org.scrutineer.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.ingest.FileExamination.ByMapping;
import org.scrutineer.ingest.FileExamination.Examined;
import org.scrutineer.ingest.Table.Unreadable;
import org.scrutineer.load.LoadKind;
import org.scrutineer.load.NewLoad.Source;
import org.scrutineer.periodvalue.Confirmed;
import org.scrutineer.periodvalue.DoubtfulFigure;
import org.scrutineer.periodvalue.FigureConfirmations;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Checks a file of figures, and loads it whole or not at all. */
@ApplicationScoped
public class PeriodValueImport {

    private final FileExamination examination;
    private final StagedMerge merge;
    private final FigureConfirmations confirmations;
    private final ReturnedFigures returns;
    private final AuditLog audit;

    PeriodValueImport(
            FileExamination examination,
            StagedMerge merge,
            FigureConfirmations confirmations,
            ReturnedFigures returns,
            AuditLog audit) {
        this.examination = examination;
        this.merge = merge;
        this.confirmations = confirmations;
        this.returns = returns;
        this.audit = audit;
    }

    /** Says what the file would do. Changes nothing, so there is nothing to audit. */
    @Transactional
    public ImportReport check(Path file, @Nullable ByMapping mapped) {
        return examination.examine(file, true, mapped, false).report();
    }

    /** The same of a file that takes long. */
    @Transactional
    public ImportReport check(Path file, ImportProgress progress) {
        return examination.examine(file, true, null, false, progress).report();
    }

    /**
     * The file with what is wrong with each row beside it, to be deleted by whoever asked. Fails
     * with 422 where its rows cannot be given back.
     */
    @Transactional
    public Path mark(Path file) throws IOException {
        Problems problems = examination.mark(file);
        Path marked = Files.createTempFile("marked", null);
        boolean whole = false;
        try {
            MarkedFile.write(file, problems.marks(), marked);
            whole = true;
            return marked;
        } catch (Unreadable broken) {
            throw ProblemException.at(
                    ProblemType.INVALID,
                    "Its rows cannot be given back before line %d is put right."
                            .formatted(broken.row()),
                    List.of(Place.inFile(broken.row(), null, broken.flaw().detail())));
        } finally {
            if (!whole) {
                Files.delete(marked);
            }
        }
    }

    /** Says what a return sheet would do. */
    @Transactional
    public ImportReport checkReturned(Path file) {
        return examination.examine(file, true, null, true).report();
    }

    /** Loads a return sheet, or fails as {@link #load} does. */
    @Transactional
    public ImportReport loadReturned(Path file, String name, String sha256, Confirmed confirmed) {
        ImportReport loaded =
                load(
                        examination.examine(file, false, null, true),
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
        Examined examined = examination.examine(file, false, mapped, false);
        if (mapped == null) {
            return load(examined, own(name), sha256, confirmed, Map.of());
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

    /** The same of a file in our own format that takes long. */
    @Transactional
    public ImportReport load(
            Path file, String name, String sha256, Confirmed confirmed, ImportProgress progress) {
        Examined examined = examination.examine(file, false, null, false, progress);
        return load(examined, own(name), sha256, confirmed, Map.of(), progress);
    }

    private static Source own(String name) {
        return new Source(LoadKind.FILE, name, null, null);
    }

    private ImportReport load(
            Examined examined,
            Source source,
            String sha256,
            Confirmed confirmed,
            Map<String, Object> how) {
        return load(examined, source, sha256, confirmed, how, ImportProgress.UNHEARD);
    }

    private ImportReport load(
            Examined examined,
            Source source,
            String sha256,
            Confirmed confirmed,
            Map<String, Object> how,
            ImportProgress progress) {
        ImportReport report = examined.report();
        refuse(report);
        confirmed.check(report.warningCount(), report.warnings());
        List<DoubtfulFigure> doubtful = examined.warnings().figures();
        Map<String, Object> besides = new HashMap<>(how);
        besides.put("confirmed", doubtful.stream().map(DoubtfulFigure::detail).toList());
        long load = merge(report, source, doubtful.size(), sha256, besides, progress);
        confirmations.keep(doubtful);
        return report.loadedAs(load);
    }

    /**
     * Loads what others have published as they published it, warnings or not: whoever submits an
     * edition with it is still told what looks wrong.
     */
    @Transactional
    public void loadPublished(Path file, String name) {
        ImportReport report = examination.examine(file, false, null, false).report();
        refuse(report);
        merge(
                report,
                own(name),
                0,
                name,
                Map.of("warnings", report.warningCount()),
                ImportProgress.UNHEARD);
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
            Map<String, Object> besides,
            ImportProgress progress) {
        long load = merge.merge(source, report.rows(), confirmed, progress);
        Map<String, Object> detail = new HashMap<>(besides);
        detail.put("load", load);
        detail.put("file", Objects.requireNonNull(source.file()));
        detail.put("rows", report.rows());
        detail.put("added", report.added());
        detail.put("revised", report.revised());
        audit.record("values-imported", "period-value-import", sha256, detail);
        return load;
    }

    private static String problems(int count) {
        return count == 1 ? "1 problem" : count + " problems";
    }
}
