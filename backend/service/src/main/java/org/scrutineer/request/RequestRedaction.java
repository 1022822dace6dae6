package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.KeptRecords;
import org.scrutineer.redaction.Redaction;

/**
 * Takes words out of requests for good. An answer was given to all that were joined, and the words
 * of a clinic to all that were heard there: they go from each.
 */
@ApplicationScoped
public class RequestRedaction {

    private static final String TYPE = "deep-dive-request";

    private final EntityManager database;
    private final DeepDiveRequestRepository requests;
    private final AnswerDrafts drafts;
    private final KeptRecords records;
    private final AuditLog audit;
    private final Event<WordsRedacted> redacted;
    private final Clock clock;

    RequestRedaction(
            EntityManager database,
            DeepDiveRequestRepository requests,
            AnswerDrafts drafts,
            KeptRecords records,
            AuditLog audit,
            Event<WordsRedacted> redacted,
            Clock clock) {
        this.database = database;
        this.requests = requests;
        this.drafts = drafts;
        this.records = records;
        this.audit = audit;
        this.redacted = redacted;
        this.clock = clock;
    }

    /** The audit says who, when, which field and why; never the words. */
    @Transactional
    public DeepDiveRequest redact(
            String reference, NewRedaction wanted, Precondition precondition) {
        DeepDiveRequest request =
                requests.findToChange(Reference.REQUEST.id(reference))
                        .orElseThrow(ProblemException::notFound);
        precondition.check(request.version());
        Redaction redaction = redaction(request, wanted);
        if (redaction.isIn(wanted.reason())) {
            throw ProblemException.invalid(
                    "/reason", "repeats the words that are to go: say why without them");
        }
        List<DeepDiveRequest> all =
                wanted.field() == RedactedField.ANSWER
                        ? given(Objects.requireNonNull(request.words(wanted.field())))
                        : List.of(request);
        takeOut(all, redaction);
        audit.record(
                "request-redacted",
                TYPE,
                request.reference(),
                Map.of(
                        "field",
                        wanted.field(),
                        "whole",
                        wanted.words() == null,
                        "reason",
                        wanted.reason()));
        return request;
    }

    private Redaction redaction(DeepDiveRequest request, NewRedaction wanted) {
        String stands = request.words(wanted.field());
        if (stands == null) {
            throw ProblemException.conflict("Nothing stands in this field of the request.");
        }
        Redaction redaction =
                Redaction.of(wanted.words() == null ? stands : wanted.words(), clock.instant());
        if (!redaction.isIn(stands)) {
            throw ProblemException.invalid(
                    "/words", "do not stand in this field as you wrote them");
        }
        return redaction;
    }

    /** What a clinic said goes from the answers of all that were heard there. */
    public void takeOutOfAnswers(String answer, Redaction redaction) {
        takeOut(given(answer), redaction);
    }

    /** Held until the transaction ends, the first first. */
    private List<DeepDiveRequest> given(String answer) {
        return database.createQuery(
                        "from DeepDiveRequest where answer = :answer order by id",
                        DeepDiveRequest.class)
                .setParameter("answer", answer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void takeOut(List<DeepDiveRequest> all, Redaction redaction) {
        List<DeepDiveRequest> holding = all.stream().filter(each -> each.holds(redaction)).toList();
        holding.forEach(each -> each.redact(redaction));
        drafts.redact(all, redaction);
        database.flush();
        holding.forEach(
                each ->
                        records.redact(
                                TYPE,
                                each.reference(),
                                "/api/v1/deep-dive-requests/" + each.reference(),
                                redaction));
        redacted.fire(
                new WordsRedacted(
                        holding.stream()
                                .flatMap(each -> Stream.of(each.id(), leader(each)))
                                .distinct()
                                .toList(),
                        holding.stream().map(DeepDiveRequest::editionId).distinct().toList(),
                        redaction));
    }

    private static long leader(DeepDiveRequest request) {
        Long joinedTo = request.joinedTo();
        return joinedTo == null ? request.id() : joinedTo;
    }
}
