package org.scrutineer.owed;

import java.util.Objects;

/** To how many a reminder goes. */
public record ReminderSent(String service, int recipients, String text) {

    /**
     * @param isKnown whether the list of people was read lately
     */
    static ReminderSent of(ServiceTasks service, int recipients, boolean isKnown) {
        return new ReminderSent(
                Objects.requireNonNull(service.service()),
                recipients,
                switch (recipients) {
                    case 0 ->
                            isKnown
                                    ? "No reminder was sent: the directory names no lead officer of %s with an e-mail address."
                                            .formatted(service.name())
                                    : "No reminder was sent: the list of people has not been read from the single sign-on yet. Send it again in a minute.";
                    case 1 -> "A reminder goes to 1 person of " + service.name();
                    default ->
                            "A reminder goes to %d people of %s"
                                    .formatted(recipients, service.name());
                });
    }
}
