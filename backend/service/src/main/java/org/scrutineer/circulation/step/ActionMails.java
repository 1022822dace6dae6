package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.scrutineer.access.Permission;
import org.scrutineer.action.ActionToTell;
import org.scrutineer.action.ActionsToTell;
import org.scrutineer.circulation.Circular;
import org.scrutineer.circulation.Circular.Message;
import org.scrutineer.circulation.Circular.Way;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.clinic.ClinicsToTell;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.MailKind;
import org.scrutineer.period.Days;
import org.scrutineer.request.RequestToTell;
import org.scrutineer.request.RequestsToTell;

/**
 * Tells whoever owns an action that it is theirs, and once that it is overdue. Its words are read
 * where one signs in.
 */
@ApplicationScoped
public class ActionMails {

    static final String AGREED = "AGREED";
    static final String OVERDUE = "OVERDUE";

    private final ActionsToTell actions;
    private final ClinicsToTell clinics;
    private final RequestsToTell requests;
    private final PersonRepository people;
    private final Circular circular;

    ActionMails(
            ActionsToTell actions,
            ClinicsToTell clinics,
            RequestsToTell requests,
            PersonRepository people,
            Circular circular) {
        this.actions = actions;
        this.clinics = clinics;
        this.requests = requests;
        this.people = people;
        this.circular = circular;
    }

    /** Of what is done or dropped by now nobody need hear. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TellingResult write(Telling telling) {
        ActionToTell action = actions.get(Objects.requireNonNull(telling.action()));
        if (!action.open()) {
            return TellingResult.SUPERSEDED;
        }
        boolean overdue = OVERDUE.equals(telling.step());
        return circular.tell(
                telling,
                new Message(
                        MailKind.ACTION_STEP,
                        isOnExempt(action)
                                ? Confidentiality.UNPUBLISHED
                                : Confidentiality.PUBLISHED,
                        (overdue ? "Overdue: action " : "An action for you: ") + action.reference(),
                        overdue ? late(action) : agreed(action),
                        "",
                        new Way("Go to the action", "/actions/" + action.reference()),
                        "You get this because you own this action."),
                false,
                people.allowed(Permission.REQUESTS_READ, telling.to()));
    }

    private static String agreed(ActionToTell action) {
        return "The action %s was agreed for you. It is due on %s."
                .formatted(action.reference(), Days.words(action.dueOn()));
    }

    private static String late(ActionToTell action) {
        return "The action %s, which you own, was due on %s and is still open. Say that it is done, or report how it stands."
                .formatted(action.reference(), Days.words(action.dueOn()));
    }

    /** That something was agreed on an exempt measure is not for all who see e-mails. */
    public boolean isOnExempt(long action) {
        return isOnExempt(actions.get(action));
    }

    private boolean isOnExempt(ActionToTell action) {
        return action.clinic() != null
                && clinics.get(action.clinic()).requests().stream()
                        .map(requests::get)
                        .anyMatch(RequestToTell::exempt);
    }
}
