package org.scrutineer.start;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the environment variables say, and what is wrong with it. A variable that is empty counts as
 * one that is absent. No secret is ever repeated.
 */
final class Environment {

    private static final int SESSION_SECRET_LENGTH = 32;
    private static final String DEMONSTRATION_COUNCIL = "E08000018";
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern NOTIFY_KEY = Pattern.compile(".+-" + UUID + "-" + UUID);
    private static final Pattern HOST =
            Pattern.compile("(?:internal:)?[A-Za-z0-9][A-Za-z0-9.-]{0,252}(?::([1-9]\\d{0,4}))?");
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> START_TLS = Set.of("REQUIRED", "OPTIONAL", "DISABLED");

    private final Map<String, String> variables;
    private final List<String> faults = new ArrayList<>();

    private Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    /** One sentence for each variable that is missing or wrong; it names what would be right. */
    static List<String> faults(Map<String, String> variables) {
        Environment environment = new Environment(variables);
        environment.council();
        environment.database();
        environment.singleSignOn();
        environment.addresses();
        environment.mailServer();
        environment.notifyService();
        environment.limits();
        environment.webhooks();
        return List.copyOf(environment.faults);
    }

    private void council() {
        needed("SCRUTINEER_COUNCIL", "the council's GSS code, such as E08000018");
        matches(
                "SCRUTINEER_COUNCIL",
                code -> code.matches("E\\d{8}"),
                "a GSS code: E and eight digits, such as E08000018");
        truth("SCRUTINEER_DEMO");
        boolean demonstration = text("SCRUTINEER_DEMO").equals("true");
        if (demonstration && !text("SCRUTINEER_COUNCIL").equals(DEMONSTRATION_COUNCIL)) {
            faults.add(
                    "SCRUTINEER_DEMO is true, and the demonstration shows Rotherham: set SCRUTINEER_COUNCIL to %s, or leave SCRUTINEER_DEMO out."
                            .formatted(DEMONSTRATION_COUNCIL));
        }
        matches(
                "SCRUTINEER_DEMO_CLOCK",
                Environment::isLocalTime,
                "a London time, such as 2024-09-12T09:00");
        if (isSet("SCRUTINEER_DEMO_CLOCK") && !demonstration) {
            faults.add(
                    "SCRUTINEER_DEMO_CLOCK is set, but SCRUTINEER_DEMO is not true: only a demonstration may have another time than the real one.");
        }
        matches(
                "SCRUTINEER_WEB_DIRECTORY",
                folder -> Files.isDirectory(Path.of(folder)),
                "a folder that is there, with the built web app");
    }

    private void database() {
        needed(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "the database, such as jdbc:postgresql://localhost:5432/scrutineer");
        matches(
                "QUARKUS_DATASOURCE_JDBC_URL",
                url -> url.startsWith("jdbc:postgresql://"),
                "an address such as jdbc:postgresql://localhost:5432/scrutineer");
        needed("QUARKUS_DATASOURCE_USERNAME", "the service's database role");
        needed("QUARKUS_DATASOURCE_PASSWORD", "the password of the service's database role");
        needed(
                "SCRUTINEER_MIGRATION_PASSWORD",
                "the password of the role that owns the tables (docs/running.md, \"Two database roles\")");
        number("SCRUTINEER_DATABASE_CONNECTIONS", 2, 1000);
        number("QUARKUS_HTTP_PORT", 1, 65_535);
    }

    private void singleSignOn() {
        needed(
                "SCRUTINEER_OIDC_CLIENT_SECRET",
                "the secret that Keycloak keeps for the client scrutineer-web");
        needed(
                "SCRUTINEER_SESSION_SECRET",
                "a random text of 32 characters or more, the same on every instance (openssl rand -hex 24)");
        if (isSet("SCRUTINEER_SESSION_SECRET")
                && text("SCRUTINEER_SESSION_SECRET").length() < SESSION_SECRET_LENGTH) {
            faults.add(
                    "SCRUTINEER_SESSION_SECRET has %d characters: it needs %d or more (openssl rand -hex 24)."
                            .formatted(
                                    text("SCRUTINEER_SESSION_SECRET").length(),
                                    SESSION_SECRET_LENGTH));
        }
        truth("SCRUTINEER_BEHIND_PROXY");
    }

    private void addresses() {
        for (String name :
                List.of("SCRUTINEER_OIDC_URL", "SCRUTINEER_OIDC_ISSUER", "SCRUTINEER_PUBLIC_URL")) {
            matches(
                    name,
                    address -> isWebAddress(address) && !address.endsWith("/"),
                    "an address that begins with https:// (or http://) and does not end with /");
        }
        matches(
                "SCRUTINEER_KEYCLOAK_CONSOLE_URL",
                Environment::isWebAddress,
                "an address that begins with https:// (or http://)");
    }

    private void mailServer() {
        number("SCRUTINEER_SMTP_PORT", 1, 65_535);
        matches("SCRUTINEER_SMTP_STARTTLS", START_TLS::contains, "REQUIRED, OPTIONAL or DISABLED");
        matches(
                "SCRUTINEER_MAIL_FROM",
                address -> address.matches("[^\\r\\n]*[^@\\s]@[^@\\s]+"),
                "an e-mail address, such as scrutineer@council.example");
        if (isSet("SCRUTINEER_SMTP_HOST") && !isSet("SCRUTINEER_MAIL_FROM")) {
            faults.add(
                    "SCRUTINEER_SMTP_HOST names a mail server, so SCRUTINEER_MAIL_FROM must say which address e-mails come from.");
        }
        together("SCRUTINEER_SMTP_USERNAME", "SCRUTINEER_SMTP_PASSWORD");
    }

    private void notifyService() {
        together("SCRUTINEER_NOTIFY_KEY", "SCRUTINEER_NOTIFY_TEMPLATE");
        if (isSet("SCRUTINEER_NOTIFY_KEY")
                && !NOTIFY_KEY.matcher(text("SCRUTINEER_NOTIFY_KEY")).matches()) {
            faults.add(
                    "SCRUTINEER_NOTIFY_KEY is not a whole key of GOV.UK Notify: copy it again, from its name to its last digit.");
        }
        matches(
                "SCRUTINEER_NOTIFY_TEMPLATE",
                id -> id.matches(UUID),
                "the id of a template, as its page in GOV.UK Notify shows it");
    }

    private void limits() {
        number("SCRUTINEER_WRITES_PER_MINUTE", 1, 1_000_000);
        number("SCRUTINEER_UPLOADS", 1, 100);
        number("SCRUTINEER_UPLOADS_PER_CALLER", 1, 100);
        for (String name : List.of("SCRUTINEER_UPLOAD_TIME", "SCRUTINEER_STOP_DELAY")) {
            matches(
                    name,
                    time -> time.matches("(PT)?(\\d{1,4}[HMS])+"),
                    "a time, such as 5S or PT2M");
        }
    }

    private void webhooks() {
        matches(
                "SCRUTINEER_WEBHOOKS_HOSTS",
                list ->
                        Stream.of(list.split(",", -1))
                                .map(String::strip)
                                .allMatch(Environment::isHost),
                "hosts with commas between, such as committees.council.example, internal:cases.council.example:8443");
    }

    private void needed(String name, String what) {
        if (!isSet(name)) {
            faults.add("%s is missing: set it to %s.".formatted(name, what));
        }
    }

    private void matches(String name, Predicate<String> rule, String what) {
        if (isSet(name) && !rule.test(text(name))) {
            faults.add("%s is \"%s\": it must be %s.".formatted(name, text(name), what));
        }
    }

    private void truth(String name) {
        matches(name, text -> text.equals("true") || text.equals("false"), "true or false");
    }

    private void number(String name, int least, int most) {
        matches(
                name,
                text ->
                        text.matches("\\d{1,9}")
                                && Integer.parseInt(text) >= least
                                && Integer.parseInt(text) <= most,
                "a whole number from %d to %d".formatted(least, most));
    }

    private void together(String one, String other) {
        if (isSet(one) != isSet(other)) {
            faults.add(
                    "%s is set, so %s must be set too."
                            .formatted(isSet(one) ? one : other, isSet(one) ? other : one));
        }
    }

    private boolean isSet(String name) {
        return !text(name).isEmpty();
    }

    private String text(String name) {
        return variables.getOrDefault(name, "").strip();
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = URI.create(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /**
     * Beyond port 443 it says which, and before one in a network of the council's own: internal.
     */
    private static boolean isHost(String text) {
        Matcher host = HOST.matcher(text);
        return host.matches()
                && (host.group(1) == null || Integer.parseInt(host.group(1)) <= HIGHEST_PORT);
    }

    private static boolean isLocalTime(String text) {
        try {
            LocalDateTime.parse(text);
            return true;
        } catch (DateTimeParseException noTime) {
            return false;
        }
    }
}
