package org.scrutineer.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.Redaction;
import org.scrutineer.redaction.Redactions;
import org.scrutineer.redaction.UnwantedWords;
import org.scrutineer.request.RequestRedaction;

/** Takes words out of items for good, and out of the answers that requests were given by them. */
@RequestScoped
class WorkItemRedaction {

    private final WorkItemRepository items;
    private final RequestRedaction requests;
    private final Redactions redactions;

    WorkItemRedaction(WorkItemRepository items, RequestRedaction requests, Redactions redactions) {
        this.items = items;
        this.requests = requests;
        this.redactions = redactions;
    }

    @Transactional
    WorkItem redact(String reference, UnwantedWords unwanted, Precondition precondition) {
        long id = Reference.WORK_ITEM.id(reference);
        WorkItem item = items.findToRedact(id).orElseThrow(ProblemException::notFound);
        precondition.check(item.version());
        String said = item.requestId() == null ? null : item.endedText();
        Redaction redaction = redactions.redact(RedactableWorkItem.KIND, id, unwanted);
        if (said != null && redaction.isIn(said)) {
            requests.takeOutOfAnswers(said, redaction);
        }
        return items.findToRedact(id).orElseThrow(ProblemException::notFound);
    }
}
