package org.scrutineer.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionPublished;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.scorecard.Scorecard;

/**
 * Puts the e-mails that tell of a published edition in the outbox, in the transaction that
 * publishes it.
 */
@ApplicationScoped
class PublicationMails {

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

    void tell(@Observes EditionPublished published) {
        Scorecard scorecard = published.scorecard();
        Set<String> recipients = recipients(scorecard, published.edition());
        EditionDocument full = published.full();
        if (full != null) {
            Set<String> seeExempt =
                    new LinkedHashSet<>(people.sittingOn(scorecard.exemptCommittees()));
            seeExempt.retainAll(recipients);
            recipients.removeAll(seeExempt);
            queue(published, full, Holds.EXEMPT, seeExempt);
        }
        queue(published, published.document(), Holds.PUBLISHED, recipients);
    }

    private void queue(
            EditionPublished published,
            EditionDocument document,
            Holds holds,
            Set<String> recipients) {
        Edition edition = published.edition();
        outbox.add(
                new Envelope(
                        edition.revision() == 1 ? MailKind.PUBLICATION : MailKind.CORRECTION,
                        "edition %d".formatted(edition.id()),
                        holds,
                        edition.scorecardCode(),
                        edition.id()),
                PublicationLetter.of(document, edition.erratum(), publicUrl),
                recipients);
    }

    /**
     * Everybody it is for who wants such e-mails. Those who were sent what is now corrected are
     * told in any case.
     */
    private Set<String> recipients(Scorecard scorecard, Edition edition) {
        List<String> audience = people.members(scorecard.audience());
        Set<String> recipients = new LinkedHashSet<>(choices.wanting(audience, scorecard.code()));
        if (edition.revision() > 1) {
            Set<String> told =
                    new LinkedHashSet<>(
                            mails.toldOf(scorecard.code(), edition.periodCode(), edition.id()));
            told.retainAll(audience);
            recipients.addAll(told);
        }
        return recipients;
    }
}
