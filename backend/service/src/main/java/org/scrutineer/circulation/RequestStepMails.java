package org.scrutineer.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.Circular.Message;
import org.scrutineer.circulation.Circular.Way;
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

    private static final String ASKED = "You get this because you asked this, or support it.";

    private static final String DECIDING = "You get this because you decide on requests.";

    private final PersonRepository people;
    private final RequestsToTell requests;
    private final Circular circular;

    RequestStepMails(PersonRepository people, RequestsToTell requests, Circular circular) {
        this.people = people;
        this.requests = requests;
        this.circular = circular;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    TellingResult write(Telling telling) {
        RequestToTell request = requests.get(Objects.requireNonNull(telling.request()));
        String by = telling.by() == null ? "Somebody" : telling.by().name();
        return switch (Step.valueOf(Objects.requireNonNull(telling.step()))) {
            case SUBMITTED -> submitted(telling, request);
            case SUPPORTED ->
                    tell(
                            telling,
                            request,
                            "Supported: ",
                            "%s supports your request %s.".formatted(by, request.name()),
                            ASKED,
                            readers(request, List.of(request.raisedBy())));
            case ACCEPTED -> accepted(telling, request);
            case DECLINED ->
                    tell(
                            telling,
                            request,
                            "Declined: ",
                            "%s has declined the request %s.".formatted(by, request.name()),
                            ASKED,
                            asking(request));
            case ANSWERED ->
                    tell(
                            telling,
                            request,
                            "Answered: ",
                            "%s has answered the request %s.".formatted(by, request.name()),
                            ASKED,
                            asking(request));
            case HEARD ->
                    tell(
                            telling,
                            request,
                            "Dealt with: ",
                            "%s has written down what was said on the request %s."
                                    .formatted(by, request.name()),
                            ASKED,
                            asking(request));
        };
    }

    /** Of what was decided or taken back since, nobody need hear. */
    private TellingResult submitted(Telling telling, RequestToTell request) {
        if (request.joinedTo() != null && request.isOpen()) {
            return joined(telling, request);
        }
        return request.state() == RequestState.SUBMITTED
                ? tell(
                        telling,
                        request,
                        "To decide: ",
                        "%s asks for a deep dive, %s. Accept it, or decline it with a reason."
                                .formatted(request.raisedName(), request.name()),
                        DECIDING,
                        officers(request, people.allowed(Permission.REQUESTS_TRIAGE)))
                : TellingResult.SUPERSEDED;
    }

    /** One more asks what is asked already, perhaps after it was accepted. */
    private TellingResult joined(Telling telling, RequestToTell request) {
        // Whoever sees one exempt measure need not see another.
        String leader = request.exempt() ? "another request" : request.leader();
        return tell(
                telling,
                request,
                "Asked too, joined %s: ".formatted(leader),
                "%s asks for a deep dive on what is asked about already, %s. It has joined %s and is decided and answered with it."
                        .formatted(request.raisedName(), request.name(), leader),
                DECIDING,
                officers(request, people.allowed(Permission.REQUESTS_TRIAGE)));
    }

    private TellingResult accepted(Telling telling, RequestToTell request) {
        AnswerKind kind = Objects.requireNonNull(request.answerKind());
        TellingResult asking =
                tell(
                        telling,
                        request,
                        "Accepted: ",
                        "The request %s was accepted: %s. You hear what comes of it."
                                .formatted(request.name(), kind.next()),
                        ASKED,
                        asking(request));
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
        return tell(
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
                officers(request, leading));
    }

    private TellingResult tell(
            Telling telling,
            RequestToTell request,
            String line,
            String text,
            String why,
            Collection<String> to) {
        String reason =
                request.state() == RequestState.DECLINED && request.reason() != null
                        ? request.reason()
                        : "";
        return circular.tell(
                telling,
                new Message(
                        MailKind.REQUEST_STEP,
                        // That somebody asked of an exempt measure is not for all who see e-mails.
                        request.exempt() ? Confidentiality.UNPUBLISHED : Confidentiality.PUBLISHED,
                        line + request.name(),
                        text,
                        reason,
                        new Way("Go to the request", "/requests/" + request.reference()),
                        why),
                to);
    }

    private Set<String> asking(RequestToTell request) {
        return readers(
                request,
                Stream.concat(Stream.of(request.raisedBy()), request.supporters().stream())
                        .toList());
    }

    /** Those of them who are still members whom the edition is for. */
    private Set<String> readers(RequestToTell request, Collection<String> subjects) {
        Set<String> readers = new LinkedHashSet<>(subjects);
        readers.retainAll(people.members(request.audience()));
        if (request.exempt()) {
            readers.retainAll(people.sittingOn(request.exemptCommittees()));
        }
        return readers;
    }

    /** Those of them who see every audience's editions, and what is exempt where it is. */
    private Set<String> officers(RequestToTell request, Collection<String> subjects) {
        Set<String> officers = new LinkedHashSet<>(subjects);
        officers.retainAll(people.allowed(Permission.EDITIONS_READ_EVERY_AUDIENCE));
        if (request.exempt()) {
            Set<String> seeing =
                    new LinkedHashSet<>(people.allowed(Permission.EDITIONS_READ_UNPUBLISHED));
            seeing.addAll(people.sittingOn(request.exemptCommittees()));
            officers.retainAll(seeing);
        }
        return officers;
    }
}
