package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.request.RequestToTell;
import org.scrutineer.request.RequestsToTell;

/**
 * Tells of what becomes of a request on a work programme and in a recommendation. Those who asked
 * read it as news; those who are to come to a meeting are asked for their part.
 */
@ApplicationScoped
class RequestElsewhereMails {

    private final PersonRepository people;
    private final RequestsToTell requests;
    private final RequestCircular circular;

    RequestElsewhereMails(
            PersonRepository people, RequestsToTell requests, RequestCircular circular) {
        this.people = people;
        this.requests = requests;
        this.circular = circular;
    }

    TellingResult asking(Telling telling, RequestToTell request, String line) {
        return circular.tell(
                telling,
                request,
                line,
                text(telling, request),
                RequestCircular.ASKED,
                true,
                circular.asking(request));
    }

    /** Whoever answers a request that others are joined to is told once. */
    TellingResult askingAndAnswering(Telling telling, RequestToTell request, String line) {
        TellingResult asking = asking(telling, request, line);
        return request.joinedTo() == null && request.isOpen()
                ? asking.and(
                        circular.tell(
                                telling,
                                request,
                                line,
                                text(telling, request),
                                "You get this because you are to answer this request, or lead its service.",
                                false,
                                circular.officers(request, answering(request))))
                : asking;
    }

    private Set<String> answering(RequestToTell request) {
        Set<String> answering = new LinkedHashSet<>(people.heading(request.services()));
        answering.addAll(requests.officers(request.id()));
        answering.retainAll(people.allowed(Permission.REQUESTS_ANSWER));
        return answering;
    }

    private static String text(Telling telling, RequestToTell request) {
        return "This is about the request %s. %s"
                .formatted(request.name(), Objects.requireNonNull(telling.reason()));
    }
}
