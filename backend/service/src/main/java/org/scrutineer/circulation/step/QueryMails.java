package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Objects;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.Circular;
import org.scrutineer.circulation.Circular.Message;
import org.scrutineer.circulation.Circular.Way;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.MailKind;
import org.scrutineer.query.QueriesToTell;

/**
 * Tells governance that a general question waits for them, and whoever asked it that it is
 * answered. Neither who asked nor the words are in the e-mail: governance alone reads them.
 */
@ApplicationScoped
class QueryMails {

    static final String ASKED = "ASKED";

    private final QueriesToTell queries;
    private final PersonRepository people;
    private final Circular circular;

    QueryMails(QueriesToTell queries, PersonRepository people, Circular circular) {
        this.queries = queries;
        this.people = people;
        this.circular = circular;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    TellingResult write(Telling telling) {
        long query = Objects.requireNonNull(telling.query());
        String reference = queries.reference(query);
        if (!ASKED.equals(telling.step())) {
            return tell(
                    telling,
                    reference,
                    "Your question is answered: " + reference,
                    "Democratic services have answered the general question %s that you asked."
                            .formatted(reference),
                    "You get this because you asked this.",
                    people.allowed(Permission.REQUESTS_READ, telling.to()));
        }
        return queries.waits(query)
                ? tell(
                        telling,
                        reference,
                        "A general question to answer: " + reference,
                        "The general question %s, about no measure, waits for an answer from democratic services."
                                .formatted(reference),
                        "You get this because you answer members' general questions.",
                        people.allowed(Permission.REQUESTS_TRIAGE))
                : TellingResult.SUPERSEDED;
    }

    private TellingResult tell(
            Telling telling,
            String reference,
            String line,
            String text,
            String why,
            Collection<String> to) {
        return circular.tell(
                telling,
                new Message(
                        MailKind.QUERY_STEP,
                        Confidentiality.PUBLISHED,
                        line,
                        text,
                        "",
                        new Way("Go to the question", "/queries/" + reference),
                        why),
                false,
                to);
    }
}
