package org.scrutineer.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.access.Permission.ACCESS_READ;
import static org.scrutineer.access.Permission.ACTIONS_REPORT;
import static org.scrutineer.access.Permission.ANSWERS_AGREE;
import static org.scrutineer.access.Permission.CLINICS_ARRANGE;
import static org.scrutineer.access.Permission.COMMITTEES_PLAN;
import static org.scrutineer.access.Permission.EDITIONS_APPROVE;
import static org.scrutineer.access.Permission.EDITIONS_PREPARE;
import static org.scrutineer.access.Permission.EDITIONS_PUBLISH;
import static org.scrutineer.access.Permission.EDITIONS_READ;
import static org.scrutineer.access.Permission.EDITIONS_READ_EVERY_AUDIENCE;
import static org.scrutineer.access.Permission.EDITIONS_READ_UNPUBLISHED;
import static org.scrutineer.access.Permission.FIGURES_READ;
import static org.scrutineer.access.Permission.FIGURES_READ_UNPUBLISHED;
import static org.scrutineer.access.Permission.FIGURES_WRITE;
import static org.scrutineer.access.Permission.FIGURES_WRITE_OWN;
import static org.scrutineer.access.Permission.INSPECTIONS_RECORD;
import static org.scrutineer.access.Permission.RECOMMENDATIONS_RECORD;
import static org.scrutineer.access.Permission.REQUESTS_ANSWER;
import static org.scrutineer.access.Permission.REQUESTS_RAISE;
import static org.scrutineer.access.Permission.REQUESTS_READ;
import static org.scrutineer.access.Permission.REQUESTS_TRIAGE;
import static org.scrutineer.access.Permission.SETTINGS_WRITE;
import static org.scrutineer.access.Permission.TARGETS_AGREE;
import static org.scrutineer.access.Permission.TARGETS_PROPOSE;
import static org.scrutineer.access.Permission.WEBHOOKS_MANAGE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, by the roles Keycloak gives. */
class RoleTest {

    private static final Set<Permission> MEMBER =
            EnumSet.of(FIGURES_READ, EDITIONS_READ, REQUESTS_READ, REQUESTS_RAISE);

    private static final Set<Permission> CHAIR =
            EnumSet.of(FIGURES_READ, EDITIONS_READ, REQUESTS_READ, REQUESTS_RAISE, COMMITTEES_PLAN);

    @Test
    void withoutARoleNothingIsAllowed() {
        assertEquals(Set.of(), Role.permissionsOf(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Member",
                "MEMBER",
                "member ",
                "offline_access",
                "uma_authorization",
                "admin",
                ""
            })
    void aRoleThatIsNotKnownAllowsNothing(String code) {
        assertEquals(Set.of(), Role.permissionsOf(List.of(code)));
        assertEquals(List.of(), Role.held(List.of(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "cabinet-member"})
    void membersReadWhatIsPublishedToThemAndAskForDeepDives(String code) {
        assertEquals(MEMBER, Role.permissionsOf(List.of(code)));
    }

    @Test
    void aChairIsAMemberWhoPutsItemsOnAWorkProgramme() {
        assertEquals(CHAIR, Role.permissionsOf(List.of("chair")));
    }

    @Test
    void anAdministratorSeesNoFiguresByThatRoleAlone() {
        assertEquals(
                Set.of(ACCESS_READ, WEBHOOKS_MANAGE), Role.permissionsOf(List.of("administrator")));
    }

    @Test
    void severalRolesAddUp() {
        Set<Permission> both = EnumSet.copyOf(CHAIR);
        both.add(ACCESS_READ);
        both.add(WEBHOOKS_MANAGE);
        assertEquals(
                both, Role.permissionsOf(List.of("chair", "member", "administrator", "unknown")));
        assertEquals(
                List.of(Role.MEMBER, Role.ADMINISTRATOR),
                Role.held(List.of("administrator", "member")));
    }

    @Test
    void whatIsNotPublishedReachesOnlyThoseWhoPrepareAnswerOrApproveIt() {
        assertEquals(
                Set.of(Role.PERFORMANCE_OFFICER, Role.LEAD_OFFICER, Role.BOARD),
                holders(EDITIONS_READ_UNPUBLISHED));
        assertEquals(
                Set.of(Role.PERFORMANCE_OFFICER, Role.LEAD_OFFICER, Role.BOARD, Role.SERVICE_WRITE),
                holders(FIGURES_READ_UNPUBLISHED));
    }

    @Test
    void whoPreparesAnEditionDoesNotApproveIt() {
        assertEquals(Set.of(Role.PERFORMANCE_OFFICER), holders(EDITIONS_PREPARE));
        assertEquals(Set.of(Role.BOARD), holders(EDITIONS_APPROVE));
        assertEquals(Set.of(Role.PERFORMANCE_OFFICER), holders(EDITIONS_PUBLISH));
        assertEquals(Set.of(Role.BOARD), holders(ANSWERS_AGREE));
    }

    @Test
    void onlyGovernanceArrangesClinicsAndOfficersReportOnActions() {
        assertEquals(Set.of(Role.GOVERNANCE_ADVISER), holders(CLINICS_ARRANGE));
        assertEquals(Set.of(Role.GOVERNANCE_ADVISER), holders(RECOMMENDATIONS_RECORD));
        assertEquals(
                Set.of(Role.GOVERNANCE_ADVISER, Role.PERFORMANCE_OFFICER),
                holders(INSPECTIONS_RECORD));
        assertEquals(
                Set.of(Role.PERFORMANCE_OFFICER, Role.LEAD_OFFICER, Role.GOVERNANCE_ADVISER),
                holders(ACTIONS_REPORT));
    }

    @Test
    void onlyAPerformanceOfficerChoosesHowFiguresAreRead() {
        assertEquals(Set.of(Role.PERFORMANCE_OFFICER), holders(SETTINGS_WRITE));
    }

    @Test
    void leadOfficersRecordTheirOwnFiguresAndNoOthers() {
        assertEquals(Set.of(Role.LEAD_OFFICER), holders(FIGURES_WRITE_OWN));
        assertEquals(Set.of(Role.PERFORMANCE_OFFICER, Role.SERVICE_WRITE), holders(FIGURES_WRITE));
    }

    @Test
    void whoProposesATargetDoesNotAgreeIt() {
        assertEquals(Set.of(Role.PERFORMANCE_OFFICER, Role.LEAD_OFFICER), holders(TARGETS_PROPOSE));
        assertEquals(Set.of(Role.BOARD), holders(TARGETS_AGREE));
    }

    @Test
    void membersAskAndOfficersDecideAndAnswer() {
        assertEquals(Set.of(Role.MEMBER, Role.CHAIR, Role.CABINET_MEMBER), holders(REQUESTS_RAISE));
        assertEquals(Set.of(Role.GOVERNANCE_ADVISER), holders(REQUESTS_TRIAGE));
        assertEquals(Set.of(Role.GOVERNANCE_ADVISER, Role.LEAD_OFFICER), holders(REQUESTS_ANSWER));
    }

    @Test
    void otherSystemsReadByOneRoleAndWriteFiguresByAnother() {
        assertEquals(
                Set.of(FIGURES_READ, EDITIONS_READ, EDITIONS_READ_EVERY_AUDIENCE),
                Role.permissionsOf(List.of("service-read")));
        assertEquals(
                Set.of(FIGURES_READ, FIGURES_READ_UNPUBLISHED, FIGURES_WRITE),
                Role.permissionsOf(List.of("service-write")));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleHasACodeATitleAndAMeaning(Role role) {
        assertTrue(role.code().matches("[a-z]+(-[a-z]+)*"));
        assertFalse(role.title().isBlank());
        assertTrue(role.meaning().endsWith("."));
        assertEquals(Set.copyOf(role.permissions()), Role.permissionsOf(List.of(role.code())));
    }

    @Test
    void theRolesAreThoseOfTheRealm() {
        assertEquals(
                Set.of(
                        "member",
                        "chair",
                        "cabinet-member",
                        "performance-officer",
                        "lead-officer",
                        "governance-adviser",
                        "board",
                        "administrator",
                        "service-read",
                        "service-write"),
                Set.copyOf(Stream.of(Role.values()).map(Role::code).toList()));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void everyPermissionIsSomeonesAndHasACodeOfItsOwn(Permission permission) {
        assertFalse(holders(permission).isEmpty());
        assertEquals(
                1,
                Arrays.stream(Permission.values())
                        .filter(other -> other.code().equals(permission.code()))
                        .count());
    }

    private static Set<Role> holders(Permission permission) {
        return Set.copyOf(
                Stream.of(Role.values())
                        .filter(role -> role.permissions().contains(permission))
                        .toList());
    }
}
