package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Role;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.request.RequestState;
import org.scrutineer.request.RequestToTell;

/**
 * Tells of what is said between a member and governance, of more time, and of who is to answer.
 * What the words are is on the request, for those who may read it then.
 */
@ApplicationScoped
class RequestTriageMails {

    private final PersonRepository people;
    private final RequestCircular circular;

    RequestTriageMails(PersonRepository people, RequestCircular circular) {
        this.people = people;
        this.circular = circular;
    }

    TellingResult clarificationAsked(Telling telling, RequestToTell request) {
        return request.state() == RequestState.CLARIFYING
                ? circular.tell(
                        telling,
                        request,
                        "To make clear: ",
                        "%s asks you to make your request clear, %s. Until you reply it waits for you."
                                .formatted(telling.byName(), request.name()),
                        "You get this because you asked this.",
                        circular.readers(request, List.of(request.raisedBy())))
                : TellingResult.SUPERSEDED;
    }

    TellingResult clarified(Telling telling, RequestToTell request) {
        return request.state() == RequestState.SUBMITTED
                ? circular.tell(
                        telling,
                        request,
                        "Made clear: ",
                        "%s has replied to what was asked about the request %s. It waits for a decision again."
                                .formatted(telling.byName(), request.name()),
                        RequestCircular.DECIDING,
                        circular.officers(request, people.allowed(Permission.REQUESTS_TRIAGE)))
                : TellingResult.SUPERSEDED;
    }

    TellingResult declineReplied(Telling telling, RequestToTell request) {
        Set<String> told =
                new LinkedHashSet<>(
                        circular.officers(request, people.allowed(Permission.REQUESTS_TRIAGE)));
        told.addAll(circular.readers(request, people.holding(List.of(Role.CHAIR.code()))));
        return circular.tell(
                telling,
                request,
                "Reply to a decline: ",
                "%s has replied to the reason for which the request %s was declined."
                        .formatted(telling.byName(), request.name()),
                "You get this because you decide on requests or chair a committee.",
                told);
    }

    TellingResult extended(Telling telling, RequestToTell request) {
        return request.isOpen()
                ? circular.tell(
                        telling,
                        request,
                        "More time for: ",
                        "%s has put off the day by which the request %s is dealt with. The day and the reason are on its page."
                                .formatted(telling.byName(), request.name()),
                        RequestCircular.ASKED,
                        circular.asking(request))
                : TellingResult.SUPERSEDED;
    }

    TellingResult officerNamed(Telling telling, RequestToTell request) {
        return telling.to() != null && request.state() == RequestState.ACCEPTED
                ? circular.tell(
                        telling,
                        request,
                        "Given to you: ",
                        "%s has named you to answer the request %s."
                                .formatted(telling.byName(), request.name()),
                        "You get this because you are to answer this request.",
                        circular.officers(request, List.of(telling.to())))
                : TellingResult.SUPERSEDED;
    }
}
