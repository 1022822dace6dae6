package org.scrutineer.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {

    private static final Map<String, String> RIGHT =
            Map.of(
                    "SCRUTINEER_COUNCIL", "E08000018",
                    "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://postgres:5432/scrutineer",
                    "QUARKUS_DATASOURCE_USERNAME", "scrutineer",
                    "QUARKUS_DATASOURCE_PASSWORD", "one",
                    "SCRUTINEER_MIGRATION_PASSWORD", "two",
                    "SCRUTINEER_OIDC_CLIENT_SECRET", "three",
                    "SCRUTINEER_SESSION_SECRET", "0123456789-0123456789-0123456789");

    @Test
    void theLeastThatIsNeededIsEnough() {
        assertEquals(List.of(), Environment.faults(RIGHT));
    }

    @Test
    void everythingThatIsNeededIsNamedAtOnce() {
        List<String> faults = Environment.faults(Map.of());
        TreeSet<String> named = new TreeSet<>();
        faults.forEach(fault -> named.add(fault.substring(0, fault.indexOf(' '))));
        assertEquals(new TreeSet<>(RIGHT.keySet()), named);
        assertTrue(faults.stream().allMatch(fault -> fault.contains(" is missing: set it to ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCRUTINEER_COUNCIL | rotherham | SCRUTINEER_COUNCIL is \"rotherham\": it must be a GSS code",
                "SCRUTINEER_SESSION_SECRET | abcde | SCRUTINEER_SESSION_SECRET has 5 characters: it needs 32 or more",
                "SCRUTINEER_SMTP_STARTTLS | yes | SCRUTINEER_SMTP_STARTTLS is \"yes\": it must be REQUIRED, OPTIONAL or DISABLED",
                "SCRUTINEER_SMTP_PORT | smtp | SCRUTINEER_SMTP_PORT is \"smtp\": it must be a whole number from 1 to 65535",
                "SCRUTINEER_SMTP_HOST | mail.council.example | so SCRUTINEER_MAIL_FROM must say which address",
                "SCRUTINEER_SMTP_USERNAME | scrutineer | SCRUTINEER_SMTP_USERNAME is set, so SCRUTINEER_SMTP_PASSWORD must be set too",
                "SCRUTINEER_MAIL_FROM | Scrutineer | it must be an e-mail address",
                "SCRUTINEER_NOTIFY_KEY | live-00000000-0000-0000-0000-000000000001-00000000-0000-0000-0000-000000000002 | so SCRUTINEER_NOTIFY_TEMPLATE must be set too",
                "SCRUTINEER_NOTIFY_TEMPLATE | 00000000-0000-0000-0000-000000000003 | so SCRUTINEER_NOTIFY_KEY must be set too",
                "SCRUTINEER_PUBLIC_URL | scrutineer.council.example | an address that begins with https://",
                "SCRUTINEER_OIDC_ISSUER | https://sign-in.example/realms/scrutineer/ | does not end with /",
                "SCRUTINEER_OIDC_URL | http://:8080 | SCRUTINEER_OIDC_URL",
                "SCRUTINEER_BEHIND_PROXY | yes | it must be true or false",
                "SCRUTINEER_DEMO | 1 | it must be true or false",
                "SCRUTINEER_DEMO_CLOCK | 2024-09-12T09:00 | but SCRUTINEER_DEMO is not true",
                "SCRUTINEER_DATABASE_CONNECTIONS | 1 | a whole number from 2 to 1000",
                "SCRUTINEER_WEB_DIRECTORY | /no/such/folder | a folder that is there",
                "SCRUTINEER_WEBHOOKS_HOSTS | https://committees.example | hosts with commas between",
                "SCRUTINEER_WEBHOOKS_HOSTS | committees.example:65536 | hosts with commas between",
                "SCRUTINEER_WEBHOOKS_HOSTS | committees.example, | hosts with commas between",
                "QUARKUS_DATASOURCE_JDBC_URL | postgres:5432 | an address such as jdbc:postgresql://",
            })
    void whatIsWrongIsNamedWithWhatWouldBeRight(String name, String value, String said) {
        List<String> faults = Environment.faults(with(Map.of(name, value)));
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.getFirst().contains(said), faults.getFirst());
    }

    @Test
    void hostsForWebhooksMayHavePortsAndLieInside() {
        assertEquals(
                List.of(),
                Environment.faults(
                        with(
                                Map.of(
                                        "SCRUTINEER_WEBHOOKS_HOSTS",
                                        "committees.example, internal:cases.example:8443"))));
    }

    @Test
    void aKeyThatWasCutIsNoKey() {
        List<String> faults =
                Environment.faults(
                        with(
                                Map.of(
                                        "SCRUTINEER_NOTIFY_KEY", "live-0000",
                                        "SCRUTINEER_NOTIFY_TEMPLATE", "a template")));
        assertEquals(2, faults.size(), faults.toString());
        assertFalse(faults.getFirst().contains("live-0000"), "a secret is never repeated");
    }

    @Test
    void theDemonstrationIsRotherhams() {
        assertEquals(
                1,
                Environment.faults(
                                with(
                                        Map.of(
                                                "SCRUTINEER_DEMO",
                                                "true",
                                                "SCRUTINEER_COUNCIL",
                                                "E06000005")))
                        .size());
        assertEquals(List.of(), Environment.faults(with(Map.of("SCRUTINEER_DEMO", "true"))));
    }

    private static Map<String, String> with(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(RIGHT);
        all.putAll(others);
        return all;
    }
}
