package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.Telling.ClinicSequence;
import org.scrutineer.circulation.TellingRepository;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.circulation.step.ClinicLetter.Message;
import org.scrutineer.clinic.ClinicState;
import org.scrutineer.clinic.ClinicToTell;
import org.scrutineer.clinic.ClinicsToTell;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.Envelope;
import org.scrutineer.mail.MailKind;
import org.scrutineer.mail.Outbox;
import org.scrutineer.request.RequestToTell;
import org.scrutineer.request.RequestsToTell;

/**
 * Sends a clinic's event to whoever is invited, its change to the same, and its end to those who
 * had it and are invited no more. Whoever booked it gets it too: it is for their calendar.
 */
@ApplicationScoped
class ClinicMails {

    private final ClinicsToTell clinics;
    private final RequestsToTell requests;
    private final PersonRepository people;
    private final TellingRepository tellings;
    private final ClinicLetter letters;
    private final Outbox outbox;

    ClinicMails(
            ClinicsToTell clinics,
            RequestsToTell requests,
            PersonRepository people,
            TellingRepository tellings,
            ClinicLetter letters,
            Outbox outbox) {
        this.clinics = clinics;
        this.requests = requests;
        this.people = people;
        this.tellings = tellings;
        this.letters = letters;
        this.outbox = outbox;
    }

    /**
     * Of a state that another has followed nobody need hear. Who was taken off is told only of what
     * they were told to come to, however many states were left out since.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    TellingResult write(Telling telling) {
        ClinicSequence event = Objects.requireNonNull(telling.clinic());
        ClinicToTell clinic = clinics.get(event.clinic());
        int lastTold = tellings.lastTold(clinic.id());
        Set<String> had = new LinkedHashSet<>(clinics.invited(clinic.id(), lastTold));
        if (event.sequence() < clinic.sequence()
                || clinic.state() == ClinicState.CANCELLED && had.isEmpty()) {
            return TellingResult.SUPERSEDED;
        }
        List<RequestToTell> agenda = clinic.requests().stream().map(requests::get).toList();
        if (clinic.state() == ClinicState.CANCELLED) {
            return send(telling, clinic, agenda, Message.CANCELLED, had);
        }
        Set<String> invited = new LinkedHashSet<>(clinics.invited(clinic.id(), clinic.sequence()));
        return send(telling, clinic, agenda, Message.INVITED, without(invited, had))
                .and(send(telling, clinic, agenda, Message.CHANGED, within(invited, had)))
                .and(send(telling, clinic, agenda, Message.TAKEN_OFF, without(had, invited)));
    }

    /** One letter for all who may see the same of the agenda. */
    private TellingResult send(
            Telling telling,
            ClinicToTell clinic,
            List<RequestToTell> agenda,
            Message message,
            Set<String> to) {
        int told = 0;
        for (var group : byAgenda(agenda, to).entrySet()) {
            told +=
                    outbox.add(
                            envelope(telling, agenda),
                            letters.write(clinic, message, group.getKey()),
                            group.getValue());
        }
        return new TellingResult(TellingResult.Outcome.TOLD, told, 0, to.size() - told);
    }

    /** What a clinic on exempt measures is about is not for all who see e-mails. */
    private static Envelope envelope(Telling telling, List<RequestToTell> agenda) {
        return new Envelope(
                MailKind.CLINIC,
                telling.occasion(),
                agenda.stream().anyMatch(RequestToTell::exempt)
                        ? Confidentiality.UNPUBLISHED
                        : Confidentiality.PUBLISHED,
                telling.scorecard(),
                telling.about() == null ? null : telling.about().id());
    }

    /** People by the lines of the agenda that they may see; what is exempt is in no e-mail. */
    private Map<List<String>, List<String>> byAgenda(
            List<RequestToTell> agenda, Collection<String> subjects) {
        Map<RequestToTell, Set<String>> readers = new LinkedHashMap<>();
        agenda.stream()
                .filter(request -> !request.exempt())
                .forEach(request -> readers.put(request, readers(request)));
        return subjects.stream().collect(Collectors.groupingBy(subject -> lines(readers, subject)));
    }

    private static List<String> lines(Map<RequestToTell, Set<String>> readers, String subject) {
        return readers.entrySet().stream()
                .filter(each -> each.getValue().contains(subject))
                .map(each -> each.getKey().name())
                .toList();
    }

    private Set<String> readers(RequestToTell request) {
        Set<String> readers = new LinkedHashSet<>(people.members(request.audience()));
        readers.addAll(people.allowed(Permission.EDITIONS_READ_EVERY_AUDIENCE));
        return readers;
    }

    private static Set<String> within(Collection<String> these, Set<String> others) {
        Set<String> both = new LinkedHashSet<>(these);
        both.retainAll(others);
        return both;
    }

    private static Set<String> without(Set<String> these, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(these);
        rest.removeAll(others);
        return rest;
    }
}
