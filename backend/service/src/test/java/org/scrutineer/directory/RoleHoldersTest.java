package org.scrutineer.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/** The administrator reads who holds what, as Keycloak says. */
@QuarkusTest
class RoleHoldersTest extends ApiTest {

    private static final String LIVES =
            "committees.find { it.group == '/committees/improving-lives' }.";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @Test
    void whoHoldsARoleSitsOnACommitteeAndHeadsAServiceIsSaid() {
        directory.refresh(clock.instant());
        as("administrator")
                .get("/role-holders")
                .then()
                .statusCode(200)
                .body("readAt", notNullValue())
                .body(
                        "people.find { it.username == 'board' }.roles",
                        equalTo(java.util.List.of("board")))
                .body("people.username", hasItems("member", "administrator"))
                .body(LIVES + "name", equalTo("Improving lives"))
                .body(LIVES + "people.find { it.username == 'chair' }.chairs", equalTo(true))
                .body(LIVES + "people.find { it.username == 'member' }.reads", equalTo(true))
                .body(LIVES + "people.username", not(hasItem("member2")))
                .body("services.people.flatten().username", hasItem("lead-officer"));
    }
}
