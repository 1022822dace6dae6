package org.scrutineer.indicator;

import org.jspecify.annotations.Nullable;

/** How people call a service, of which only its group is known here. */
public final class ServiceName {

    private ServiceName() {}

    /** The same where a measure may name none. */
    public static String ofAny(@Nullable String service) {
        return service == null ? "Measures that name no service" : of(service);
    }

    /** A group's path says it: {@code /services/social-care} is Social care. */
    public static String of(String service) {
        String words = service.substring(service.lastIndexOf('/') + 1).replace('-', ' ');
        return words.isEmpty()
                ? service
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
