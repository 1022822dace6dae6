package org.scrutineer.knownproblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;

/** Keeps the register. Of an area, a source and a year it says one thing. */
@ApplicationScoped
class KnownProblemService {

    private final KnownProblems problems;
    private final AreaRepository areas;
    private final Locks locks;
    private final AuditLog audit;

    KnownProblemService(KnownProblems problems, AreaRepository areas, Locks locks, AuditLog audit) {
        this.problems = problems;
        this.areas = areas;
        this.locks = locks;
        this.audit = audit;
    }

    @Transactional
    KnownProblem add(KnownProblemDraft draft) {
        hold();
        check(draft, null);
        KnownProblem problem = new KnownProblem(draft);
        problems.add(problem);
        return done(problem, "known-problem-added", Map.of("problem", draft));
    }

    @Transactional
    KnownProblem change(String reference, KnownProblemDraft draft, Precondition precondition) {
        KnownProblem problem = toChange(reference, precondition);
        check(draft, problem);
        String before = before(problem);
        problem.say(draft);
        problems.flush();
        return done(problem, "known-problem-changed", Map.of("before", before, "problem", draft));
    }

    @Transactional
    void remove(String reference, Precondition precondition) {
        KnownProblem problem = toChange(reference, precondition);
        problems.remove(problem);
        done(problem, "known-problem-removed", Map.of("before", before(problem)));
    }

    private static String before(KnownProblem problem) {
        return "%s, %s, %d: %s%s"
                .formatted(
                        problem.areaCode(),
                        problem.source(),
                        problem.firstYear(),
                        problem.words(),
                        problem.leftOut() ? " Left out of averages." : "");
    }

    private KnownProblem toChange(String reference, Precondition precondition) {
        hold();
        KnownProblem problem = problems.hold(reference);
        precondition.check(problem.version());
        return problem;
    }

    /** Of two who say something of the same figures, the second is told of the first. */
    private void hold() {
        locks.hold("known problems");
    }

    private void check(KnownProblemDraft draft, @Nullable KnownProblem itself) {
        if (areas.findById(draft.area()) == null) {
            throw ProblemException.invalid("/area", "is not an area here");
        }
        if (problems.isTaken(draft, itself)) {
            throw ProblemException.invalid(
                    "/words",
                    "are there already for this area, source and year: change those instead");
        }
    }

    private KnownProblem done(KnownProblem problem, String action, Map<String, ?> detail) {
        audit.record(action, "known-problem", problem.reference(), detail);
        return problem;
    }
}
