package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.http.Precondition;
import org.scrutineer.request.RequestStepTaken.Step;

/** What governance and the member who asked say to each other before and after a decision. */
@ApplicationScoped
public class RequestTriage {

    private final DeepDiveRequestRepository requests;
    private final JoinedRequests joined;
    private final Clarifications clarifications;
    private final RequestTrail trail;
    private final Caller caller;
    private final Clock clock;

    RequestTriage(
            DeepDiveRequestRepository requests,
            JoinedRequests joined,
            Clarifications clarifications,
            RequestTrail trail,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.joined = joined;
        this.clarifications = clarifications;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public DeepDiveRequest acknowledge(String reference, Precondition precondition) {
        Instant now = clock.instant();
        DeepDiveRequest leader = requests.toChange(reference, precondition);
        joined.checkLeads(leader);
        leader.acknowledge(caller.name(), now);
        for (DeepDiveRequest each : joined.with(leader)) {
            each.takeInHand(caller.name(), now);
            trail.record(each, "request-acknowledged", Map.of());
        }
        return leader;
    }

    @Transactional
    public DeepDiveRequest ask(String reference, String question, Precondition precondition) {
        Instant now = clock.instant();
        DeepDiveRequest request = requests.toChange(reference, precondition);
        request.askForClarification(caller.name(), now);
        Clarification asked = clarifications.ask(request, question, caller.name(), now);
        trail.record(request, "request-clarification-asked", Map.of("question", question));
        trail.tell(request, Step.CLARIFICATION_ASKED, asked.id(), null);
        return request;
    }

    @Transactional
    public DeepDiveRequest clarify(String reference, String reply, Precondition precondition) {
        DeepDiveRequest request = requests.toChange(reference, precondition);
        request.clarify(caller.subject());
        Clarification asked = clarifications.waiting(request).orElseThrow();
        asked.reply(reply, clock.instant());
        trail.record(request, "request-clarified", Map.of("reply", reply));
        trail.tell(request, Step.CLARIFIED, asked.id(), null);
        return request;
    }

    @Transactional
    public DeepDiveRequest replyToDecline(
            String reference, String reply, Precondition precondition) {
        DeepDiveRequest request = requests.toChange(reference, precondition);
        request.replyToDecline(caller.subject(), clock.instant(), reply);
        trail.record(
                request, "request-decline-replied", Map.of("reply", reply), Step.DECLINE_REPLIED);
        return request;
    }
}
