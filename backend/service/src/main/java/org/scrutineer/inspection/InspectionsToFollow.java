package org.scrutineer.inspection;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.deadline.Target;

/** Inspections as whoever follows what they recommend knows them. */
@RequestScoped
public class InspectionsToFollow {

    private final InspectionRepository inspections;
    private final FrameworkRepository frameworks;

    InspectionsToFollow(InspectionRepository inspections, FrameworkRepository frameworks) {
        this.inspections = inspections;
        this.frameworks = frameworks;
    }

    /**
     * A report that recommends something.
     *
     * @param answerBy by the council's clock of today; null where it has none
     */
    public record Report(long inspection, LocalDate publishedOn, @Nullable LocalDate answerBy) {}

    /** Held until the transaction ends. */
    public Report report(String reference) {
        Inspection inspection =
                inspections
                        .hold(Reference.INSPECTION.id(reference))
                        .orElseThrow(ProblemException::notFound);
        Target within =
                frameworks
                        .kept(inspection.frameworkCode())
                        .map(InspectionFramework::answerWithin)
                        .orElse(null);
        return new Report(
                inspection.id(),
                inspection.publishedOn(),
                within == null ? null : within.after(inspection.publishedOn()));
    }

    /** The reference of the one whose report stands at this address. */
    public Optional<String> published(String reportUrl) {
        return inspections.published(reportUrl).map(Reference.INSPECTION::of);
    }
}
