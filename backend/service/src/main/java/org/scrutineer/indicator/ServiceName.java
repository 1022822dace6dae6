package org.scrutineer.indicator;

/** How people call a service, of which only its group is known here. */
public final class ServiceName {

    private ServiceName() {}

    /** A group's path says it: {@code /services/social-care} is Social care. */
    public static String of(String service) {
        String words = service.substring(service.lastIndexOf('/') + 1).replace('-', ' ');
        return words.isEmpty()
                ? service
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
