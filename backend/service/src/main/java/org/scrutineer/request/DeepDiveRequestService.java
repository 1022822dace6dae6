package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.RequestStepTaken.Step;

/** Takes requests from a member's question to its answer, with those joined to them. */
@ApplicationScoped
public class DeepDiveRequestService {

    private final EntityManager database;
    private final DeepDiveRequestRepository requests;
    private final JoinedRequests joined;
    private final Clarifications clarifications;
    private final AnswerDrafts drafts;
    private final RequestTrail trail;
    private final Caller caller;
    private final Clock clock;

    DeepDiveRequestService(
            EntityManager database,
            DeepDiveRequestRepository requests,
            JoinedRequests joined,
            Clarifications clarifications,
            AnswerDrafts drafts,
            RequestTrail trail,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.requests = requests;
        this.joined = joined;
        this.clarifications = clarifications;
        this.drafts = drafts;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public DeepDiveRequest support(String reference) {
        DeepDiveRequest request = toChange(reference);
        request.checkSupportable(caller.subject());
        int added =
                database.createNativeQuery(
                                "insert into request_supporter (request_id, subject, name, at) values (:request, :subject, :name, :at) on conflict do nothing")
                        .setParameter("request", request.id())
                        .setParameter("subject", caller.subject())
                        .setParameter("name", caller.name())
                        .setParameter("at", clock.instant())
                        .executeUpdate();
        if (added > 0) {
            trail.record(request, "request-supported", Map.of(), Step.SUPPORTED);
        }
        return request;
    }

    @Transactional
    public DeepDiveRequest stopSupporting(String reference) {
        DeepDiveRequest request = toChange(reference);
        request.checkSupportable(caller.subject());
        int removed =
                database.createNativeQuery(
                                "delete from request_supporter where request_id = :request and subject = :subject")
                        .setParameter("request", request.id())
                        .setParameter("subject", caller.subject())
                        .executeUpdate();
        if (removed > 0) {
            trail.record(request, "request-support-withdrawn", Map.of());
        }
        return request;
    }

    @Transactional
    public DeepDiveRequest withdraw(String reference, Precondition precondition) {
        DeepDiveRequest request = toChange(reference, precondition);
        List<DeepDiveRequest> left = requests.joinedTo(request);
        request.withdraw(caller.subject(), hasSupporters(request));
        clarifications.endWaiting(request, clock.instant());
        trail.record(request, "request-withdrawn", Map.of());
        joined.lead(left);
        return request;
    }

    @Transactional
    public DeepDiveRequest accept(String reference, AnswerKind kind, Precondition precondition) {
        Instant now = clock.instant();
        return all(
                reference,
                precondition,
                request -> request.accept(caller.name(), now, kind),
                new Taken("request-accepted", Map.of("answerKind", kind), Step.ACCEPTED));
    }

    @Transactional
    public DeepDiveRequest decline(String reference, String reason, Precondition precondition) {
        Instant now = clock.instant();
        return all(
                reference,
                precondition,
                request -> request.decline(caller.name(), now, reason),
                new Taken("request-declined", Map.of("reason", reason), Step.DECLINED));
    }

    @Transactional
    public DeepDiveRequest answer(
            String reference, AnswerWords answer, AnswerAudience to, Precondition precondition) {
        GivenAnswer given = new GivenAnswer(answer, caller.name(), clock.instant(), to);
        DeepDiveRequest leader = toChange(reference, precondition);
        joined.checkLeads(leader);
        leader.after(RequestMove.ANSWER);
        answer.check(requests.measures(leader));
        drafts.give(leader, answer);
        return all(
                leader,
                request -> request.answer(RequestMove.ANSWER, given),
                new Taken(
                        "request-answered",
                        Map.of("answer", answer.text(), "charts", answer.charts(), "to", to),
                        Step.ANSWERED));
    }

    @Transactional
    public DeepDiveRequest hear(String reference, String text, Precondition precondition) {
        GivenAnswer said = GivenAnswer.said(text, caller.name(), clock.instant());
        return all(
                reference,
                precondition,
                request -> request.answer(RequestMove.HEAR, said),
                new Taken("request-heard", Map.of("answer", text), Step.HEARD));
    }

    /** What the member who asked says of the answer; what they said before stays in the audit. */
    @Transactional
    public DeepDiveRequest say(String reference, boolean answered, @Nullable String note) {
        DeepDiveRequest request = toChange(reference);
        request.say(caller.subject(), clock.instant(), answered, note);
        Map<String, Object> said = new HashMap<>(Map.of("answered", answered));
        if (note != null) {
            said.put("note", note);
        }
        trail.record(request, "request-satisfaction-said", said);
        return request;
    }

    @Transactional
    public DeepDiveRequest separate(String reference, Precondition precondition) {
        DeepDiveRequest request = toChange(reference, precondition);
        joined.separate(request);
        return request;
    }

    /** How a step is recorded and told. */
    private record Taken(String action, Map<String, ?> detail, Step step) {}

    /**
     * A step on the request and on all that are joined to it, of which each keeps its own trail.
     */
    private DeepDiveRequest all(
            String reference,
            Precondition precondition,
            Consumer<DeepDiveRequest> move,
            Taken taken) {
        return all(toChange(reference, precondition), move, taken);
    }

    private DeepDiveRequest all(
            DeepDiveRequest leader, Consumer<DeepDiveRequest> move, Taken taken) {
        joined.checkLeads(leader);
        for (DeepDiveRequest each : joined.with(leader)) {
            move.accept(each);
            clarifications.endWaiting(each, clock.instant());
            trail.record(each, taken.action(), taken.detail(), taken.step());
        }
        return leader;
    }

    private boolean hasSupporters(DeepDiveRequest request) {
        return !database.createNativeQuery(
                        "select 1 from request_supporter where request_id = :request limit 1")
                .setParameter("request", request.id())
                .getResultList()
                .isEmpty();
    }

    private DeepDiveRequest toChange(String reference) {
        return requests.findToChange(Reference.REQUEST.id(reference))
                .orElseThrow(ProblemException::notFound);
    }

    private DeepDiveRequest toChange(String reference, Precondition precondition) {
        return requests.toChange(reference, precondition);
    }
}
