package org.scrutineer.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutineer.job.Jobs;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.KeycloakAdmin;

/** The directory holds what a real Keycloak says, and keeps it while Keycloak says nothing. */
@QuarkusTest
class DirectoryTest extends ApiTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Inject EntityManager entities;
    @Inject DirectoryRefresh refresh;
    @Inject Directory directory;
    @Inject DirectoryReadingRepository readings;
    @Inject ObjectMapper json;
    @Inject Jobs jobs;
    @Inject Clock clock;

    @Test
    void everybodyWithARoleIsThereWithRolesAndCommitteesAsInTheirTokens() {
        assertTrue(refresh.refresh(NOW));
        assertEquals(
                List.of(
                        "administrator|{administrator}|{}|{}",
                        "board|{board}|{}|{}",
                        "cabinet-member|{cabinet-member,member}|{}|{}",
                        "chair|{chair,member}|{/committees/improving-lives}|{}",
                        "governance-adviser|{governance-adviser}|{}|{}",
                        "lead-officer|{lead-officer}|{}|{/services/social-care}",
                        "member|{member}|{/committees/improving-lives}|{}",
                        "member2|{member}|{/committees/overview-and-scrutiny}|{}",
                        "performance-officer|{performance-officer}|{}|{}"),
                texts(
                        "select concat_ws('|', username, roles, committees, services) from person where active order by username"));
        assertEquals(
                "Chair Demonstration <chair@scrutineer.example>",
                texts("select name || ' <' || email || '>' from person where username = 'chair'")
                        .getFirst());
        long events = events();
        assertTrue(refresh.refresh(NOW.plusSeconds(900)));
        assertEquals(events, events(), "nothing changed, so there is nothing to record");
    }

    @Test
    void rolesComeByAGroupTheGroupAboveItAndARoleThatIncludesOthersToo() {
        String team = KeycloakAdmin.makeGroup("team", null);
        String part = KeycloakAdmin.makeGroup("part", team);
        KeycloakAdmin.makeComposite("cabinet and chair", "cabinet-member");
        try {
            KeycloakAdmin.giveGroup(team, "board");
            KeycloakAdmin.giveGroup(part, "lead-officer");
            KeycloakAdmin.give("member2", "cabinet and chair");
            KeycloakAdmin.join("member2", part);
            refresh.refresh(NOW);
            assertEquals("{board,cabinet-member,lead-officer,member}", rolesOf("member2"));
        } finally {
            KeycloakAdmin.removeRole("cabinet and chair");
            KeycloakAdmin.removeGroup(team);
        }
        refresh.refresh(NOW);
        assertEquals("{member}", rolesOf("member2"));
    }

    @Test
    void whoIsGoneStaysInactiveAndComesBack() {
        refresh.refresh(NOW);
        KeycloakAdmin.enable("member2", false);
        try {
            refresh.refresh(NOW);
            assertEquals(
                    List.of("false"),
                    texts("select cast(active as text) from person where username = 'member2'"));
        } finally {
            KeycloakAdmin.enable("member2", true);
        }
        refresh.refresh(NOW);
        assertEquals("{member}", rolesOf("member2"));
    }

    @Test
    void withoutKeycloakEverythingStaysAsItWas() {
        refresh.refresh(NOW);
        List<String> before = texts("select cast(p as text) from person p order by subject");
        assertFalse(
                with("http://localhost:1/realms/scrutineer", Optional.of("any")).refresh(NOW),
                "nobody answers");
        assertFalse(
                with("http://localhost:1/realms/scrutineer", Optional.empty()).refresh(NOW),
                "no secret is set");
        assertEquals(before, texts("select cast(p as text) from person p order by subject"));
    }

    /**
     * Keycloak may start after the service: it is asked again within seconds, and what was read
     * stays known for a while.
     */
    @Test
    void afterAFailureKeycloakIsAskedAgainWithinSecondsThenLessAndLessOften() {
        assertTrue(refresh.refresh(NOW));
        DirectoryRefresh away = with("http://localhost:1/realms/scrutineer", Optional.of("any"));
        Instant due = NOW.plus(DirectoryReadingRepository.IN_STEP_FOR);
        assertFalse(away.refreshIfDue(due.minusSeconds(1)), "it is in step");
        List<Long> asked = new ArrayList<>();
        for (int second = 0; second <= 95; second++) {
            if (away.refreshIfDue(due.plusSeconds(second))) {
                asked.add((long) second);
            }
        }
        assertEquals(List.of(0L, 2L, 6L, 14L, 30L, 60L, 90L), asked);
        var reading = readings.last();
        assertEquals(NOW, reading.readAt());
        assertTrue(reading.problem().startsWith("Keycloak did not answer"), reading.problem());
        assertTrue(reading.isFresh(NOW.plusSeconds(20 * 60 - 1)));
        assertFalse(reading.isFresh(NOW.plusSeconds(20 * 60)));
        assertTrue(refresh.refreshIfDue(due.plusSeconds(120)), "Keycloak is back");
        assertNull(readings.last().problem());
        assertTrue(readings.last().isFresh(due.plusSeconds(120)));
    }

    /** A demonstration's clock may start anywhere. */
    @Test
    void aClockThatWasSetBackDoesNotKeepItFromAsking() {
        assertTrue(refresh.refresh(NOW));
        assertTrue(refresh.refreshIfDue(NOW.minusSeconds(30L * 24 * 3600)));
        assertTrue(refresh.refreshIfDue(NOW));
    }

    @Test
    void ofManyInstancesOneAsks() {
        assertTrue(refresh.refresh(NOW));
        Instant due = NOW.plus(DirectoryReadingRepository.IN_STEP_FOR);
        assertTrue(readings.claim(due), "this one asks");
        assertFalse(readings.claim(due), "the others leave it");
    }

    private DirectoryRefresh with(String realm, Optional<String> secret) {
        return new DirectoryRefresh(
                new KeycloakReader(json, realm, secret), directory, readings, jobs, clock);
    }

    private String rolesOf(String username) {
        return texts(
                        "select cast(roles as text) from person where active and username = '%s'"
                                .formatted(username))
                .getFirst();
    }

    private long events() {
        return count("select count(*) from audit_event where action = 'directory-refreshed'");
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql) {
        return entities.createNativeQuery(sql, String.class).getResultList();
    }
}
