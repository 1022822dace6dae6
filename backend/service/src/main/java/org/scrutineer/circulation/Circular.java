package org.scrutineer.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.Envelope;
import org.scrutineer.mail.Footer;
import org.scrutineer.mail.Letter;
import org.scrutineer.mail.MailChoiceRepository;
import org.scrutineer.mail.MailKind;
import org.scrutineer.mail.Outbox;

/**
 * Tells people of one step: by e-mail those who want such e-mails, and at home everybody whom it is
 * for.
 */
@ApplicationScoped
public class Circular {

    private final MailChoiceRepository choices;
    private final TellingRepository tellings;
    private final DigestRepository digests;
    private final Outbox outbox;
    private final URI publicUrl;
    private final boolean demonstration;

    Circular(
            MailChoiceRepository choices,
            TellingRepository tellings,
            DigestRepository digests,
            Outbox outbox,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.choices = choices;
        this.tellings = tellings;
        this.digests = digests;
        this.outbox = outbox;
        this.publicUrl = publicUrl;
        this.demonstration = demonstration;
    }

    /**
     * What is said.
     *
     * @param line the subject of the e-mail, and what home says
     * @param why somebody gets it
     */
    public record Message(
            MailKind kind,
            Confidentiality holds,
            String line,
            String text,
            String reason,
            Way way,
            String why) {}

    /** Where it leads, with the words of the link. */
    public record Way(String words, String path) {}

    /** Whoever took the step is not told of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TellingResult tell(Telling telling, Message message, Collection<String> people) {
        return write(telling, message, sayAtHome(telling, message, people));
    }

    /**
     * The same, but those who want it so read it in their e-mail of the day.
     *
     * @param news whether nobody is asked for anything by it, nor answered
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public TellingResult tell(
            Telling telling, Message message, boolean news, Collection<String> people) {
        Set<String> concerned = sayAtHome(telling, message, people);
        List<String> wanting = wanting(telling, message, concerned);
        List<String> atOnce = choices.atOnce(wanting, news);
        Set<String> later = new LinkedHashSet<>(wanting);
        later.removeAll(atOnce);
        digests.add(telling, later);
        return result(
                concerned.size(), wanting.size(), later.size() + send(telling, message, atOnce));
    }

    private Set<String> sayAtHome(Telling telling, Message message, Collection<String> people) {
        Set<String> concerned = new LinkedHashSet<>(people);
        if (telling.by() != null) {
            concerned.remove(telling.by().subject());
        }
        tellings.sayAtHome(telling, message.line(), concerned);
        return concerned;
    }

    /** By e-mail alone, for what home says by itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TellingResult write(Telling telling, Message message, Collection<String> concerned) {
        List<String> wanting = wanting(telling, message, concerned);
        return result(concerned.size(), wanting.size(), send(telling, message, wanting));
    }

    private List<String> wanting(Telling telling, Message message, Collection<String> concerned) {
        return choices.wanting(concerned, message.kind(), telling.scorecard());
    }

    private int send(Telling telling, Message message, Collection<String> wanting) {
        return outbox.add(
                new Envelope(
                        message.kind(),
                        telling.occasion(),
                        message.holds(),
                        telling.scorecard(),
                        telling.about() == null ? null : telling.about().id()),
                letter(message),
                wanting);
    }

    private static TellingResult result(int concerned, int wanting, int told) {
        return new TellingResult(
                TellingResult.Outcome.TOLD, told, concerned - wanting, wanting - told);
    }

    private Letter letter(Message message) {
        Letter.Writer letter = new Letter.Writer().paragraph(message.text());
        if (!message.reason().isBlank()) {
            letter.heading("The reason").paragraph(message.reason());
        }
        letter.link(message.way().words(), publicUrl.resolve(message.way().path()).toString());
        Footer.write(letter, publicUrl, message.why(), demonstration);
        return letter.letter(message.line());
    }
}
