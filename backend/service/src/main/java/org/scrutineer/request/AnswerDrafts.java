package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.RequestStepTaken.Step;
import org.scrutineer.request.deadline.RequestTargetsService;

/**
 * Drafts of written answers: officers write them and, where the council wants it, the director
 * agrees them before they are given. A draft stands on the request that leads those joined to it.
 */
@ApplicationScoped
public class AnswerDrafts {

    private final EntityManager database;
    private final DeepDiveRequestRepository requests;
    private final JoinedRequests joined;
    private final RequestTargetsService arrangement;
    private final RequestTrail trail;
    private final Caller caller;
    private final Clock clock;

    AnswerDrafts(
            EntityManager database,
            DeepDiveRequestRepository requests,
            JoinedRequests joined,
            RequestTargetsService arrangement,
            RequestTrail trail,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.requests = requests;
        this.joined = joined;
        this.arrangement = arrangement;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The words of a draft are in no record: what is given, or agreed, is. */
    @Transactional
    DeepDiveRequest save(String reference, AnswerWords words, Precondition precondition) {
        DeepDiveRequest request = toDraft(reference, precondition);
        words.check(requests.measures(request));
        find(request)
                .ifPresentOrElse(
                        draft -> draft.save(words, caller.name(), clock.instant()),
                        () ->
                                database.persist(
                                        new AnswerDraft(
                                                request.id(),
                                                words,
                                                caller.name(),
                                                clock.instant())));
        changed(request, "request-answer-drafted", Map.of());
        return request;
    }

    /** Sends it to the director. */
    @Transactional
    public DeepDiveRequest submit(String reference, Precondition precondition) {
        DeepDiveRequest request = toDraft(reference, precondition);
        if (!arrangement.answersAgreed()) {
            throw ProblemException.conflict(
                    "The council does not have the director agree answers. Give the answer as it stands.");
        }
        draft(request).submit(caller.subject(), caller.name(), clock.instant());
        changed(request, "request-answer-submitted", Map.of());
        tell(request, Step.ANSWER_SUBMITTED, null);
        return request;
    }

    @Transactional
    public DeepDiveRequest takeBack(String reference, Precondition precondition) {
        DeepDiveRequest request = toDraft(reference, precondition);
        draft(request).takeBack();
        changed(request, "request-answer-taken-back", Map.of());
        return request;
    }

    @Transactional
    public DeepDiveRequest agree(String reference, Precondition precondition) {
        return decide(
                reference,
                precondition,
                draft -> draft.agree(caller.name(), clock.instant()),
                "request-answer-agreed",
                Step.ANSWER_AGREED,
                null);
    }

    /** Back to the officers, with the reason. */
    @Transactional
    public DeepDiveRequest sendBack(String reference, String reason, Precondition precondition) {
        return decide(
                reference,
                precondition,
                draft -> draft.sendBack(caller.name(), clock.instant(), reason),
                "request-answer-returned",
                Step.ANSWER_RETURNED,
                reason);
    }

    private DeepDiveRequest decide(
            String reference,
            Precondition precondition,
            Consumer<AnswerDraft> move,
            String action,
            Step step,
            @Nullable String reason) {
        DeepDiveRequest request = toDraft(reference, precondition);
        AnswerDraft draft = draft(request);
        move.accept(draft);
        changed(
                request,
                action,
                reason == null ? Map.of("answer", draft.text()) : Map.of("reason", reason));
        tell(request, step, draft.sentBy());
        return request;
    }

    /**
     * The answer is about to be given with these words: the draft of it has done its part. Whoever
     * gives it records that.
     */
    void give(DeepDiveRequest request, AnswerWords answer) {
        Optional<AnswerDraft> draft = find(request);
        if (arrangement.answersAgreed()) {
            draft.orElseThrow(
                            () ->
                                    ProblemException.conflict(
                                            "The director agrees an answer before it is given. Save it as a draft, and send it to the director."))
                    .checkAgreed(answer);
        }
        draft.ifPresent(database::remove);
    }

    private DeepDiveRequest toDraft(String reference, Precondition precondition) {
        DeepDiveRequest request = requests.toChange(reference, precondition);
        joined.checkLeads(request);
        request.after(RequestMove.DRAFT_ANSWER);
        return request;
    }

    private AnswerDraft draft(DeepDiveRequest request) {
        return find(request)
                .orElseThrow(
                        () ->
                                ProblemException.conflict(
                                        "This request has no draft of an answer. Save one first."));
    }

    private Optional<AnswerDraft> find(DeepDiveRequest request) {
        return Optional.ofNullable(database.find(AnswerDraft.class, request.id()));
    }

    private void changed(DeepDiveRequest request, String action, Map<String, ?> detail) {
        requests.becomesAnother(request);
        trail.record(request, action, detail);
    }

    private void tell(DeepDiveRequest request, Step step, @Nullable String to) {
        trail.tell(request, step, request.version(), to);
    }
}
