package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.scrutineer.request.RequestStepTaken.Step;

/** Requests that are heard where people met, with all that are joined to them. */
@ApplicationScoped
class HeardRequests {

    private final DeepDiveRequestRepository requests;
    private final JoinedRequests joined;
    private final RequestTrail trail;
    private final Clock clock;

    HeardRequests(
            DeepDiveRequestRepository requests,
            JoinedRequests joined,
            RequestTrail trail,
            Clock clock) {
        this.requests = requests;
        this.joined = joined;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * These and all that are joined with them are heard with these words, each audited and told.
     * One that was dealt with elsewhere meanwhile stays as it is.
     */
    @Transactional(TxType.MANDATORY)
    void heard(RequestMove where, Collection<Long> ids, String byName, String text) {
        GivenAnswer said = GivenAnswer.said(text, byName, clock.instant());
        List<Long> leaders = ids.stream().map(requests::leaderOf).toList();
        for (DeepDiveRequest leader : joined.hold(leaders).values()) {
            joined.checkLeads(leader);
            for (DeepDiveRequest each : joined.with(leader)) {
                if (where.isLegal(each.state(), each.answerKind())) {
                    each.answer(where, said);
                    trail.record(each, "request-heard", Map.of("answer", text), Step.HEARD);
                }
            }
        }
    }
}
