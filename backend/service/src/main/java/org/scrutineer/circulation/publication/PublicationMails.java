package org.scrutineer.circulation.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.frozen.EditionToTell;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.Envelope;
import org.scrutineer.mail.MailChoiceRepository;
import org.scrutineer.mail.MailKind;
import org.scrutineer.mail.MailRepository;
import org.scrutineer.mail.Outbox;

/** Puts the e-mails that tell of a published edition in the outbox. */
@ApplicationScoped
public class PublicationMails {

    private final PersonRepository people;
    private final MailChoiceRepository choices;
    private final MailRepository mails;
    private final Outbox outbox;
    private final URI publicUrl;

    PublicationMails(
            PersonRepository people,
            MailChoiceRepository choices,
            MailRepository mails,
            Outbox outbox,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl) {
        this.people = people;
        this.choices = choices;
        this.mails = mails;
        this.outbox = outbox;
        this.publicUrl = publicUrl;
    }

    /** Writes to everybody whom it is for as of now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TellingResult write(EditionToTell edition) {
        if (edition.superseded()) {
            return TellingResult.SUPERSEDED;
        }
        List<String> audience = people.members(edition.audience());
        Set<String> recipients = recipients(edition, audience);
        Set<String> seeExempt = new LinkedHashSet<>();
        EditionDocument full = edition.full();
        if (full != null) {
            seeExempt.addAll(people.sittingOn(edition.exemptCommittees()));
            seeExempt.retainAll(recipients);
        }
        Set<String> others = new LinkedHashSet<>(recipients);
        others.removeAll(seeExempt);
        int told = queue(edition, edition.document(), Confidentiality.PUBLISHED, others);
        if (full != null && !seeExempt.isEmpty()) {
            told += queue(edition, full, Confidentiality.EXEMPT, seeExempt);
        }
        return new TellingResult(
                TellingResult.Outcome.TOLD,
                told,
                audience.size() - recipients.size(),
                recipients.size() - told);
    }

    private static MailKind kind(EditionToTell edition) {
        return edition.revision() == 1 ? MailKind.PUBLICATION : MailKind.CORRECTION;
    }

    private int queue(
            EditionToTell edition,
            EditionDocument document,
            Confidentiality holds,
            Set<String> recipients) {
        return outbox.add(
                new Envelope(
                        kind(edition),
                        "edition %d".formatted(edition.id()),
                        holds,
                        edition.scorecard(),
                        edition.id()),
                PublicationLetter.of(document, edition.erratum(), publicUrl),
                recipients);
    }

    /**
     * Everybody it is for who wants such e-mails. Those who were sent what is now corrected are
     * told in any case.
     */
    private Set<String> recipients(EditionToTell edition, List<String> audience) {
        Set<String> recipients =
                new LinkedHashSet<>(choices.wanting(audience, kind(edition), edition.scorecard()));
        if (edition.revision() > 1) {
            Set<String> told =
                    new LinkedHashSet<>(
                            mails.toldOf(edition.scorecard(), edition.period(), edition.id()));
            told.retainAll(audience);
            recipients.addAll(told);
        }
        return recipients;
    }
}
