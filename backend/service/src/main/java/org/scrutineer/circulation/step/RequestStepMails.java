package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.request.AnswerKind;
import org.scrutineer.request.RequestState;
import org.scrutineer.request.RequestStepTaken.Step;
import org.scrutineer.request.RequestToTell;
import org.scrutineer.request.RequestsToTell;

/**
 * Tells of a deep-dive request: governance of a new one, those who lead its measures of one to
 * answer, and those who asked or support it of what became of it. Nobody is told who may not see it
 * now.
 */
@ApplicationScoped
class RequestStepMails {

    private static final String ASKED = RequestCircular.ASKED;

    private static final String DECIDING = RequestCircular.DECIDING;

    private final PersonRepository people;
    private final RequestsToTell requests;
    private final RequestCircular circular;
    private final RequestTriageMails triage;
    private final RequestElsewhereMails elsewhere;
    private final AnswerDraftMails drafts;

    RequestStepMails(
            PersonRepository people,
            RequestsToTell requests,
            RequestCircular circular,
            RequestTriageMails triage,
            RequestElsewhereMails elsewhere,
            AnswerDraftMails drafts) {
        this.people = people;
        this.requests = requests;
        this.circular = circular;
        this.triage = triage;
        this.elsewhere = elsewhere;
        this.drafts = drafts;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    TellingResult write(Telling telling) {
        RequestToTell request = requests.get(Objects.requireNonNull(telling.request()));
        String by = telling.byName();
        return switch (Step.valueOf(Objects.requireNonNull(telling.step()))) {
            case SUBMITTED -> submitted(telling, request);
            case SUPPORTED ->
                    circular.tell(
                            telling,
                            request,
                            "Supported: ",
                            "%s supports your request %s.".formatted(by, request.name()),
                            ASKED,
                            circular.readers(request, List.of(request.raisedBy())));
            case ACCEPTED -> accepted(telling, request);
            case DECLINED ->
                    circular.tell(
                            telling,
                            request,
                            "Declined: ",
                            "%s has declined the request %s.".formatted(by, request.name()),
                            ASKED,
                            circular.asking(request));
            case ANSWERED ->
                    circular.tell(
                            telling,
                            request,
                            "Answered: ",
                            "%s has answered the request %s.".formatted(by, request.name()),
                            ASKED,
                            circular.asking(request));
            case HEARD ->
                    circular.tell(
                            telling,
                            request,
                            "Dealt with: ",
                            "%s has written down what was said on the request %s."
                                    .formatted(by, request.name()),
                            ASKED,
                            circular.asking(request));
            case CLARIFICATION_ASKED -> triage.clarificationAsked(telling, request);
            case CLARIFIED -> triage.clarified(telling, request);
            case DECLINE_REPLIED -> triage.declineReplied(telling, request);
            case EXTENDED -> triage.extended(telling, request);
            case OFFICER_NAMED -> triage.officerNamed(telling, request);
            case PUT_ON_PROGRAMME ->
                    elsewhere.askingAndAnswering(telling, request, "On a work programme: ");
            case CARRIED_OVER -> elsewhere.askingAndAnswering(telling, request, "Carried over: ");
            case TAKEN_OFF_PROGRAMME ->
                    elsewhere.askingAndAnswering(telling, request, "Taken off a work programme: ");
            // Where it answered the request, that is told of by itself.
            case DEALT_WITH_ON_PROGRAMME ->
                    request.isOpen()
                            ? elsewhere.asking(telling, request, "Dealt with by a committee: ")
                            : TellingResult.SUPERSEDED;
            case RECOMMENDED ->
                    elsewhere.asking(telling, request, "In a recommendation to the cabinet: ");
            case RECOMMENDATION_MOVED ->
                    elsewhere.asking(telling, request, "News of a recommendation: ");
            case ANSWER_SUBMITTED -> drafts.submitted(telling, request);
            case ANSWER_AGREED -> drafts.agreed(telling, request);
            case ANSWER_RETURNED -> drafts.returned(telling, request);
        };
    }

    /** Of what was decided or taken back since, nobody need hear. */
    private TellingResult submitted(Telling telling, RequestToTell request) {
        if (request.joinedTo() != null && request.isOpen()) {
            return joined(telling, request);
        }
        return request.state() == RequestState.SUBMITTED
                ? circular.tell(
                        telling,
                        request,
                        "To decide: ",
                        "%s asks for a deep dive, %s. Accept it, or decline it with a reason."
                                .formatted(request.raisedName(), request.name()),
                        DECIDING,
                        circular.officers(request, people.allowed(Permission.REQUESTS_TRIAGE)))
                : TellingResult.SUPERSEDED;
    }

    /** One more asks what is asked already, perhaps after it was accepted. */
    private TellingResult joined(Telling telling, RequestToTell request) {
        // Whoever sees one exempt measure need not see another.
        String leader = request.exempt() ? "another request" : request.leader();
        return circular.tell(
                telling,
                request,
                "Asked too, joined %s: ".formatted(leader),
                "%s asks for a deep dive on what is asked about already, %s. It has joined %s and is decided and answered with it."
                        .formatted(request.raisedName(), request.name(), leader),
                DECIDING,
                circular.officers(request, people.allowed(Permission.REQUESTS_TRIAGE)));
    }

    private TellingResult accepted(Telling telling, RequestToTell request) {
        AnswerKind kind = Objects.requireNonNull(request.answerKind());
        TellingResult asking =
                circular.tell(
                        telling,
                        request,
                        "Accepted: ",
                        "The request %s was accepted: %s. You hear what comes of it."
                                .formatted(request.name(), kind.next()),
                        ASKED,
                        circular.asking(request));
        return request.state() == RequestState.ACCEPTED
                ? asking.and(toLead(telling, request, kind))
                : asking;
    }

    /**
     * Those who lead the measures; where it is joined to another, those who do not lead that one's.
     */
    private TellingResult toLead(Telling telling, RequestToTell request, AnswerKind kind) {
        Set<String> leading = new LinkedHashSet<>(people.heading(request.services()));
        leading.retainAll(people.allowed(Permission.REQUESTS_ANSWER));
        if (request.joinedTo() != null) {
            leading.removeAll(people.heading(requests.get(request.joinedTo()).services()));
        }
        return circular.tell(
                telling,
                request,
                switch (kind) {
                    case WRITTEN_ANSWER -> "To answer: ";
                    case OFFICER_ATTENDS -> "For a committee: ";
                    case CLINIC -> "For a clinic: ";
                },
                "A request on measures of your service was accepted, %s. %s"
                        .formatted(
                                request.name(),
                                switch (kind) {
                                    case WRITTEN_ANSWER -> "Answer it in writing.";
                                    case OFFICER_ATTENDS ->
                                            "Democratic services arrange when an officer comes to a committee.";
                                    case CLINIC -> "Democratic services arrange the clinic.";
                                }),
                "You get this because you lead the service.",
                circular.officers(request, leading));
    }
}
