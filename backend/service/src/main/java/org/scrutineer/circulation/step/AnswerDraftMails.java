package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.request.AnswerDraftState;
import org.scrutineer.request.RequestToTell;

/**
 * Tells the director of an answer to agree, and the officer who sent it of what the director said.
 * The words are on the request, for those alone who see drafts.
 */
@ApplicationScoped
class AnswerDraftMails {

    private static final String SENT = "You get this because you sent the answer to the director.";

    private final PersonRepository people;
    private final RequestCircular circular;

    AnswerDraftMails(PersonRepository people, RequestCircular circular) {
        this.people = people;
        this.circular = circular;
    }

    TellingResult submitted(Telling telling, RequestToTell request) {
        return request.draft() == AnswerDraftState.SUBMITTED
                ? circular.tell(
                        telling,
                        request,
                        "To agree: ",
                        "%s has drafted the answer to the request %s. Agree it, or send it back with a reason."
                                .formatted(telling.byName(), request.name()),
                        "You get this because you agree written answers.",
                        circular.officers(request, people.allowed(Permission.ANSWERS_AGREE)))
                : TellingResult.SUPERSEDED;
    }

    TellingResult agreed(Telling telling, RequestToTell request) {
        return request.draft() == AnswerDraftState.AGREED
                ? circular.tell(
                        telling,
                        request,
                        "Agreed, to be given: ",
                        "%s has agreed your answer to the request %s. Give it as it stands."
                                .formatted(telling.byName(), request.name()),
                        SENT,
                        sender(telling, request))
                : TellingResult.SUPERSEDED;
    }

    TellingResult returned(Telling telling, RequestToTell request) {
        return request.draft() == AnswerDraftState.RETURNED
                ? circular.tell(
                        telling,
                        request,
                        "Sent back: ",
                        "%s has sent back your answer to the request %s. The reason is on its page."
                                .formatted(telling.byName(), request.name()),
                        SENT,
                        sender(telling, request))
                : TellingResult.SUPERSEDED;
    }

    private Set<String> sender(Telling telling, RequestToTell request) {
        Set<String> sender = new LinkedHashSet<>(List.of(Objects.requireNonNull(telling.to())));
        sender.retainAll(people.allowed(Permission.REQUESTS_ANSWER));
        return circular.officers(request, sender);
    }
}
