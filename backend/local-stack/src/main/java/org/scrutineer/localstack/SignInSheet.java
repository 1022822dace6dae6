package org.scrutineer.localstack;

import java.nio.file.Path;
import java.util.List;

/** What a person needs to know once everything runs. */
final class SignInSheet {
    private record Account(String name, String password, String what) {}

    private static final List<Account> PEOPLE =
            List.of(
                    person("member", "member of Improving Lives"),
                    person("member2", "member of Overview and Scrutiny"),
                    person("chair", "chair of Improving Lives, chooses a daily e-mail"),
                    person("cabinet-member", "lead member, chooses a daily e-mail"),
                    person("performance-officer", "imports figures, prepares editions"),
                    person("lead-officer", "answers for social care"),
                    person("governance-adviser", "sorts deep-dive requests"),
                    person("board", "approves editions"),
                    person("administrator", "gives and takes roles"));

    private static final List<Account> SYSTEMS =
            List.of(
                    person("council-system", "client credentials, reads"),
                    person("council-system-write", "client credentials, reads and writes"));

    private final String address;
    private final LocalKeycloak keycloak;
    private final String mailUrl;
    private final Council council;
    private final Path logs;

    SignInSheet(
            String address, LocalKeycloak keycloak, String mailUrl, Council council, Path logs) {
        this.address = address;
        this.keycloak = keycloak;
        this.mailUrl = mailUrl;
        this.council = council;
        this.logs = logs;
    }

    String text(long seconds) {
        StringBuilder text = new StringBuilder();
        text.append("%n  Scrutineer is ready after %d s:  %s%n%n".formatted(seconds, address));
        table(text, "Sign in as", "Password", PEOPLE);
        table(text, "Other system", "Client secret", SYSTEMS);
        text.append(
                "  Keycloak's console (as administrator): %s%n".formatted(keycloak.consoleUrl()));
        text.append(
                "  Token address: %s/protocol/openid-connect/token%n"
                        .formatted(keycloak.realmUrl()));
        text.append(
                "  E-mails go to nobody: governance-adviser reads them at %s/circulation/sent%n"
                        .formatted(address));
        if (mailUrl != null) {
            text.append("  For browser tests: E2E_MAIL_URL=%s%n".formatted(mailUrl));
        }
        text.append("  Logs: %s%n".formatted(logs));
        text.append(
                "%n  %s Press Ctrl-C to stop."
                        .formatted(
                                council.hasDemonstration()
                                        ? "A demonstration on published open data."
                                        : "Council %s, without any figures yet: docs/running.md, \"The first data\"."
                                                .formatted(council.code())));
        return text.toString();
    }

    private static void table(
            StringBuilder text, String first, String second, List<Account> accounts) {
        text.append("  %-22s %-28s %s%n".formatted(first, second, "What they do"));
        accounts.forEach(
                one ->
                        text.append(
                                "  %-22s %-28s %s%n"
                                        .formatted(one.name(), one.password(), one.what())));
        text.append(System.lineSeparator());
    }

    private static Account person(String name, String what) {
        return new Account(name, "demo-" + name, what);
    }
}
