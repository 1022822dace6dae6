package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.Redaction;
import org.scrutineer.redaction.Redactions;

/**
 * Takes words out of requests for good. What was said to all that were joined, and what a clinic or
 * a committee said to all that were heard there, goes from each.
 */
@ApplicationScoped
public class RequestRedaction {

    /** Fewer characters name nobody, and would go from the midst of other words. */
    private static final int FEWEST = 3;

    private final DeepDiveRequestRepository requests;
    private final Redactions redactions;
    private final AuditLog audit;

    RequestRedaction(DeepDiveRequestRepository requests, Redactions redactions, AuditLog audit) {
        this.requests = requests;
        this.redactions = redactions;
        this.audit = audit;
    }

    /** The audit says who, when, which field and why; never the words. */
    @Transactional
    public DeepDiveRequest redact(
            String reference, NewRedaction wanted, Precondition precondition) {
        DeepDiveRequest request = requests.toChange(reference, precondition);
        long id = request.id();
        for (String words : words(id, wanted)) {
            takeOut(id, wanted, words);
        }
        audit.record(
                "request-redacted",
                RedactableRequest.TYPE,
                reference,
                Map.of(
                        "field",
                        wanted.field(),
                        "whole",
                        wanted.words() == null,
                        "reason",
                        wanted.reason()));
        return requests.hold(id);
    }

    /** Those that were chosen, or all that stand in the field. */
    private List<String> words(long id, NewRedaction wanted) {
        List<String> standing =
                redactions.standing(wanted.field().text(), id).stream()
                        .filter(text -> text.length() >= FEWEST)
                        .toList();
        if (standing.isEmpty()) {
            throw ProblemException.conflict("Nothing stands in this field of the request.");
        }
        String words = wanted.words();
        if (words == null) {
            return standing;
        }
        if (standing.stream().noneMatch(text -> text.contains(words))) {
            throw ProblemException.invalid(
                    "/words", "do not stand in this field as you wrote them");
        }
        return List.of(words);
    }

    private void takeOut(long id, NewRedaction wanted, String words) {
        Redaction redaction = redactions.of(words, wanted.reason());
        List<Long> all =
                wanted.field().isShared()
                        ? redactions.standing(wanted.field().text(), id).stream()
                                .filter(redaction::isIn)
                                .flatMap(
                                        text ->
                                                redactions
                                                        .saying(wanted.field().text(), text)
                                                        .stream())
                                .distinct()
                                .sorted()
                                .toList()
                        : List.of(id);
        redactions.takeOut(RedactableRequest.KIND, all, redaction);
    }

    /** What a clinic or a committee said goes from the answers of all that were heard there. */
    public void takeOutOfAnswers(String answer, Redaction redaction) {
        redactions.takeOut(
                RedactableRequest.KIND,
                redactions.saying(RedactedField.ANSWER.text(), answer),
                redaction);
    }
}
