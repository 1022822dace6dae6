package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.Circular;
import org.scrutineer.circulation.Circular.Message;
import org.scrutineer.circulation.Circular.Way;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.MailKind;
import org.scrutineer.request.RequestState;
import org.scrutineer.request.RequestStepTaken.Step;
import org.scrutineer.request.RequestToTell;

/** Tells of a step on a request, and knows of whom it may be told. */
@ApplicationScoped
public class RequestCircular {

    static final String ASKED = "You get this because you asked this, or support it.";

    static final String DECIDING = "You get this because you decide on requests.";

    private final PersonRepository people;
    private final Circular circular;

    RequestCircular(PersonRepository people, Circular circular) {
        this.people = people;
        this.circular = circular;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public TellingResult tell(
            Telling telling,
            RequestToTell request,
            String line,
            String text,
            String why,
            Collection<String> to) {
        return tell(telling, request, line, text, why, isNews(telling, request), to);
    }

    /**
     * @param news whether nobody is asked for anything by it, nor answered
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public TellingResult tell(
            Telling telling,
            RequestToTell request,
            String line,
            String text,
            String why,
            boolean news,
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
                news,
                to);
    }

    /** That one more supports it, or asks it too, asks nobody for anything. */
    private static boolean isNews(Telling telling, RequestToTell request) {
        Step step = Step.valueOf(Objects.requireNonNull(telling.step()));
        return step == Step.SUPPORTED || step == Step.SUBMITTED && request.joinedTo() != null;
    }

    /** Whether somebody may see it now, as a member or as an officer. */
    public boolean maySee(RequestToTell request, String subject) {
        List<String> them = List.of(subject);
        return !readers(request, them).isEmpty() || !officers(request, them).isEmpty();
    }

    /** Who asked and who supports it. */
    public Set<String> asking(RequestToTell request) {
        return readers(
                request,
                Stream.concat(Stream.of(request.raisedBy()), request.supporters().stream())
                        .toList());
    }

    /** Those of them who are still members whom the edition is for. */
    public Set<String> readers(RequestToTell request, Collection<String> subjects) {
        Set<String> readers = new LinkedHashSet<>(subjects);
        readers.retainAll(people.members(request.audience()));
        if (request.exempt()) {
            readers.retainAll(people.sittingOn(request.exemptCommittees()));
        }
        return readers;
    }

    /** Those of them who see every audience's editions, and what is exempt where it is. */
    public Set<String> officers(RequestToTell request, Collection<String> subjects) {
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
