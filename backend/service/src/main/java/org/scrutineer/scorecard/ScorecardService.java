package org.scrutineer.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;

/** Defines scorecards. */
@ApplicationScoped
public class ScorecardService {

    private static final String CALENDAR_IN_USE =
            "Its editions are for periods of the frequency and year that it has now. Keep both, or define a new scorecard with the other calendar.";

    private final ScorecardRepository scorecards;
    private final Locks locks;
    private final AuditLog audit;

    ScorecardService(ScorecardRepository scorecards, Locks locks, AuditLog audit) {
        this.scorecards = scorecards;
        this.locks = locks;
        this.audit = audit;
    }

    /** Creates the scorecard, or changes the version the caller read. */
    @Transactional
    public Scorecard put(String code, ScorecardDefinition definition, Precondition precondition) {
        definition.check();
        locks.hold("scorecard " + code);
        Scorecard scorecard = scorecards.hold(code);
        if (scorecard == null) {
            precondition.checkAbsent();
            scorecard = new Scorecard(code, definition);
            scorecards.add(scorecard);
        } else {
            precondition.check(scorecard.version());
            if (!scorecard.keepsCalendar(definition) && scorecards.hasEditions(code)) {
                throw ProblemException.conflict(CALENDAR_IN_USE);
            }
            scorecard.define(definition);
        }
        scorecards.flush();
        audit.record("scorecard-defined", "scorecard", code, Map.of("definition", definition));
        return scorecard;
    }
}
