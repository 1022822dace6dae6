package org.scrutineer.preparation;

/** To how many a reminder goes. */
public record Reminded(String service, int recipients, String text) {

    static Reminded of(ServiceTasks service, int recipients) {
        return new Reminded(
                service.service(),
                recipients,
                switch (recipients) {
                    case 0 ->
                            "No reminder was sent: the directory names no lead officer of %s with an e-mail address."
                                    .formatted(service.name());
                    case 1 -> "A reminder goes to 1 person of " + service.name();
                    default ->
                            "A reminder goes to %d people of %s"
                                    .formatted(recipients, service.name());
                });
    }
}
