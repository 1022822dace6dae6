package org.scrutineer.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Locks;
import org.scrutineer.http.Precondition;

/** Defines scorecards. */
@ApplicationScoped
public class ScorecardService {

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
        Scorecard scorecard = scorecards.findById(code, LockModeType.PESSIMISTIC_WRITE);
        if (scorecard == null) {
            precondition.checkAbsent();
            scorecard = new Scorecard(code, definition);
            scorecards.persist(scorecard);
        } else {
            precondition.check(scorecard.version());
            scorecard.define(definition);
        }
        scorecards.flush();
        audit.record("scorecard-defined", "scorecard", code, Map.of("definition", definition));
        return scorecard;
    }
}
