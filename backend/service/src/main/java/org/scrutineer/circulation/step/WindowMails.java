package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.Circular;
import org.scrutineer.circulation.Circular.Message;
import org.scrutineer.circulation.Circular.Way;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.clock.ClosingTime;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.edition.frozen.EditionToTell;
import org.scrutineer.edition.frozen.MailedDocuments;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.MailKind;

/**
 * Reminds members that a window for requests closes. It is for those whom the edition is for when
 * the e-mail is written, and who may ask.
 */
@ApplicationScoped
class WindowMails {

    private final MailedDocuments editions;
    private final PersonRepository people;
    private final Circular circular;
    private final Clock clock;

    WindowMails(MailedDocuments editions, PersonRepository people, Circular circular, Clock clock) {
        this.editions = editions;
        this.people = people;
        this.circular = circular;
        this.clock = clock;
    }

    /** Of a window that has closed or moved meanwhile, nobody is reminded. */
    @Transactional(Transactional.TxType.MANDATORY)
    TellingResult write(Telling telling) {
        EditionToTell edition = editions.toTell(telling.edition().id());
        Instant closes = Objects.requireNonNull(edition.document().requestsUntil());
        if (edition.superseded() || !clock.instant().isBefore(closes)) {
            return TellingResult.SUPERSEDED;
        }
        Set<String> readers = new LinkedHashSet<>(people.members(edition.audience()));
        readers.retainAll(people.allowed(Permission.REQUESTS_RAISE));
        return circular.write(telling, message(edition, ClosingTime.words(closes)), readers);
    }

    private static Message message(EditionToTell edition, String closes) {
        return new Message(
                MailKind.WINDOW_CLOSING,
                Confidentiality.PUBLISHED,
                "Requests close at %s: %s".formatted(closes, edition.name()),
                "The window for requests on %s closes at %s. To ask for a deep dive on a measure, open it there. A request that comes later is kept and marked as late, and may still be taken."
                        .formatted(edition.name(), closes),
                "",
                new Way(
                        "Read the scorecard",
                        "/scorecards/%s/%s".formatted(edition.scorecard(), edition.period())),
                "You get this because this scorecard is for you, two days before its window for requests closes.");
    }
}
