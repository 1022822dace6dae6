package org.scrutineer.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.deadline.Target;

/** Keeps within how many days the council answers what is recommended under a framework. */
@ApplicationScoped
public class FrameworkClocks {

    private final FrameworkRepository frameworks;
    private final AuditLog audit;

    FrameworkClocks(FrameworkRepository frameworks, AuditLog audit) {
        this.frameworks = frameworks;
        this.audit = audit;
    }

    /**
     * Sets it over the version the caller read. What was recommended before keeps its day.
     *
     * @param within null for none
     */
    @Transactional
    public InspectionFramework set(
            String code, @Nullable Target within, Precondition precondition) {
        InspectionFramework framework =
                frameworks.hold(code).orElseThrow(ProblemException::notFound);
        precondition.check(framework.version());
        framework.answerWithin(within);
        frameworks.flush();
        audit.record(
                "inspection-clock-set",
                "inspection-framework",
                code,
                within == null ? Map.of() : Map.of("within", within));
        return framework;
    }
}
