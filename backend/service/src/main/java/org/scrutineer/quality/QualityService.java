package org.scrutineer.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.quality.Finding.Explanation;

/** Explains findings away. */
@ApplicationScoped
public class QualityService {

    private final Findings findings;
    private final Explanations explanations;
    private final AuditLog audit;

    QualityService(Findings findings, Explanations explanations, AuditLog audit) {
        this.findings = findings;
        this.explanations = explanations;
        this.audit = audit;
    }

    /**
     * One of those that the caller may see.
     *
     * @throws ProblemException 404 when there is none, or no longer
     */
    Finding get(String id) {
        return findings.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** Takes back what was said of it; it is open again. */
    @Transactional
    public void takeBack(String id) {
        Finding finding = get(id);
        Explanation said = finding.explained();
        if (said == null) {
            throw ProblemException.conflict("Nobody has explained it.");
        }
        if (!explanations.forget(id)) {
            throw ProblemException.conflict(
                    "It was confirmed as right when it was recorded. Revise the figure where it is wrong.");
        }
        record("data-quality-explanation-taken-back", finding, said.reason());
    }

    /** Says why it is right all the same: until a figure that it is about is revised. */
    @Transactional
    public Explanation explain(String id, String reason) {
        Finding finding = get(id);
        Explanation explanation = explanations.keep(finding, reason);
        record("data-quality-explained", finding, reason);
        return explanation;
    }

    private void record(String action, Finding finding, String reason) {
        audit.record(
                action,
                finding.area() == null ? "indicator" : "period-value",
                finding.area() == null
                        ? finding.indicator()
                        : String.join(
                                "/",
                                finding.indicator(),
                                finding.area().code(),
                                String.valueOf(finding.period())),
                Map.of("kind", finding.kind(), "text", finding.text(), "reason", reason));
    }
}
