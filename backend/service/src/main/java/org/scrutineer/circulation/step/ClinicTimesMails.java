package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.Circular;
import org.scrutineer.circulation.Circular.Message;
import org.scrutineer.circulation.Circular.Way;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.clinic.times.LondonTime;
import org.scrutineer.clinic.times.ProposalStepTaken.Step;
import org.scrutineer.clinic.times.ProposalsToTell;
import org.scrutineer.clinic.times.ProposalsToTell.ProposalToTell;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.MailKind;
import org.scrutineer.request.RequestToTell;
import org.scrutineer.request.RequestsToTell;

/**
 * Asks who is to come to a clinic which of the times suit them, and tells them when they need not
 * answer any more. What was booked comes to them as an invitation.
 */
@ApplicationScoped
class ClinicTimesMails {

    private final ProposalsToTell proposals;
    private final RequestsToTell requests;
    private final PersonRepository people;
    private final Circular circular;
    private final Clock clock;

    ClinicTimesMails(
            ProposalsToTell proposals,
            RequestsToTell requests,
            PersonRepository people,
            Circular circular,
            Clock clock) {
        this.proposals = proposals;
        this.requests = requests;
        this.people = people;
        this.circular = circular;
        this.clock = clock;
    }

    /** Who has answered meanwhile is not asked again, and of what is over nobody is. */
    @Transactional(Transactional.TxType.MANDATORY)
    TellingResult write(Telling telling) {
        ProposalToTell proposal =
                proposals.get(Objects.requireNonNull(telling.times()), clock.instant());
        boolean exempt =
                proposal.requests().stream().map(requests::get).anyMatch(RequestToTell::exempt);
        String about = exempt ? "" : " “%s”".formatted(proposal.title());
        if (Step.CALLED_OFF.name().equals(telling.step())) {
            return tell(
                    telling,
                    proposal,
                    exempt,
                    "Called off: clinic times " + proposal.reference(),
                    "The times proposed for the performance clinic%s were called off. You need not keep them free."
                            .formatted(about),
                    exempt ? "" : Objects.requireNonNullElse(proposal.reason(), ""),
                    proposal.asked());
        }
        if (!proposal.isOpen() || proposal.unanswered().isEmpty()) {
            return TellingResult.SUPERSEDED;
        }
        return tell(
                telling,
                proposal,
                exempt,
                "Which times suit you? Clinic times " + proposal.reference(),
                "You are asked to come to the performance clinic%s. It could begin at %s, London time. Say which suit you, so that one can be booked."
                        .formatted(about, starts(proposal)),
                "",
                proposal.unanswered());
    }

    private TellingResult tell(
            Telling telling,
            ProposalToTell proposal,
            boolean exempt,
            String line,
            String text,
            String reason,
            List<String> to) {
        List<String> readers = people.allowed(Permission.REQUESTS_READ);
        return circular.tell(
                telling,
                new Message(
                        MailKind.CLINIC_TIMES,
                        exempt ? Confidentiality.UNPUBLISHED : Confidentiality.PUBLISHED,
                        line,
                        text,
                        reason,
                        new Way(
                                "Go to the times proposed",
                                "/clinic-times/" + proposal.reference()),
                        "You get this because you are asked to come."),
                false,
                to.stream().filter(readers::contains).toList());
    }

    /** Such as "2:00pm on Thursday 3 December 2026, or 3:00pm on Friday 4 December 2026". */
    private static String starts(ProposalToTell proposal) {
        return proposal.starts().stream()
                .map(LondonTime::words)
                .collect(Collectors.joining(", or "));
    }
}
