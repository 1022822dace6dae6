package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
import org.scrutineer.signoff.SignOffsToTell;
import org.scrutineer.signoff.SignOffsToTell.SignOffToTell;

/** Tells whoever's part is next in a sign-off, by where it stands when the e-mail is written. */
@ApplicationScoped
class SignOffMails {

    private final SignOffsToTell signOffs;
    private final PersonRepository people;
    private final Circular circular;

    SignOffMails(SignOffsToTell signOffs, PersonRepository people, Circular circular) {
        this.signOffs = signOffs;
        this.people = people;
        this.circular = circular;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    TellingResult write(Telling telling) {
        SignOffToTell signOff = signOffs.get(Objects.requireNonNull(telling.signOff()));
        return switch (signOff.state()) {
            case WITH_DIRECTOR ->
                    tell(
                            telling,
                            signOff,
                            "To pass on: ",
                            "The measures of “%s” are put forward for a signature. Read them, then pass them on to the cabinet member or send them back.",
                            List.of(signOff.directorSubject()));
            case WITH_MEMBER ->
                    tell(
                            telling,
                            signOff,
                            "To sign: ",
                            "The measures of “%s” wait for your signature. Sign them, ask about them or send them back.",
                            List.of(signOff.memberSubject()));
            case QUERIED ->
                    tell(
                            telling,
                            signOff,
                            "A query to answer: ",
                            "The cabinet member has asked about the measures of “%s”.",
                            List.of(signOff.directorSubject()));
            case SENT_BACK ->
                    tell(
                            telling,
                            signOff,
                            "Sent back: ",
                            "The measures of “%s” were sent back. Change them where that is right, and put them forward again.",
                            people.allowed(Permission.SCORECARDS_WRITE));
            case SIGNED ->
                    tell(
                            telling,
                            signOff,
                            "Signed: ",
                            "The cabinet member has signed the measures of “%s”.",
                            people.allowed(Permission.SCORECARDS_WRITE));
        };
    }

    private TellingResult tell(
            Telling telling, SignOffToTell signOff, String what, String text, List<String> to) {
        return circular.tell(
                telling,
                new Message(
                        MailKind.SIGN_OFF,
                        Confidentiality.UNPUBLISHED,
                        what + "measures of " + signOff.title(),
                        text.formatted(signOff.title()),
                        "",
                        new Way("Go to the sign-off", "/sign-offs/" + signOff.reference()),
                        "You get this because your part is next, or you define scorecards."),
                to);
    }
}
