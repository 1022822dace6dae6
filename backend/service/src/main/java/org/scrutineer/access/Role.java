package org.scrutineer.access;

import static org.scrutineer.access.Permission.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What each Keycloak role means here. A person may hold several; no role means no access. */
public enum Role {
    MEMBER(
            "member",
            "Member",
            "An elected councillor: reads published scorecards and asks for deep dives.",
            Read.MEMBER),
    CHAIR(
            "chair",
            "Chair",
            "A member who chairs a committee: as a member, and puts items on its work programme.",
            Read.CHAIR),
    CABINET_MEMBER(
            "cabinet-member", "Cabinet member", "A portfolio holder: as a member.", Read.MEMBER),
    PERFORMANCE_OFFICER(
            "performance-officer",
            "Performance officer",
            "Loads figures, defines measures and scorecards, prepares and publishes editions.",
            EnumSet.of(
                    FIGURES_READ,
                    FIGURES_READ_UNPUBLISHED,
                    FIGURES_WRITE,
                    INDICATORS_WRITE,
                    THRESHOLDS_WRITE,
                    TARGETS_PROPOSE,
                    SCORECARDS_WRITE,
                    SETTINGS_WRITE,
                    EDITIONS_READ,
                    EDITIONS_READ_EVERY_AUDIENCE,
                    EDITIONS_READ_UNPUBLISHED,
                    EDITIONS_PREPARE,
                    COMMENTARY_WRITE,
                    EDITIONS_COMMENT,
                    EDITIONS_PUBLISH,
                    REQUESTS_READ,
                    ACTIONS_REPORT,
                    INSPECTIONS_RECORD,
                    CIRCULATION_READ,
                    AUDIT_READ)),
    LEAD_OFFICER(
            "lead-officer",
            "Lead officer",
            "A head of service who owns measures: reads drafts, records the figures they owe, writes commentary, proposes targets, answers requests and reports on actions.",
            EnumSet.of(
                    FIGURES_READ,
                    FIGURES_READ_UNPUBLISHED,
                    FIGURES_WRITE_OWN,
                    TARGETS_PROPOSE,
                    EDITIONS_READ,
                    EDITIONS_READ_EVERY_AUDIENCE,
                    EDITIONS_READ_UNPUBLISHED,
                    COMMENTARY_WRITE,
                    EDITIONS_COMMENT,
                    REQUESTS_READ,
                    REQUESTS_ANSWER,
                    ACTIONS_REPORT)),
    GOVERNANCE_ADVISER(
            "governance-adviser",
            "Governance adviser",
            "Democratic services: decides on requests, answers them, arranges clinics and the meetings of committees, and records recommendations. Sees editions once they are published.",
            EnumSet.of(
                    FIGURES_READ,
                    EDITIONS_READ,
                    EDITIONS_READ_EVERY_AUDIENCE,
                    REQUESTS_READ,
                    REQUESTS_TRIAGE,
                    REQUESTS_ANSWER,
                    CLINICS_ARRANGE,
                    COMMITTEES_PLAN,
                    COMMITTEES_ARRANGE,
                    ACTIONS_REPORT,
                    RECOMMENDATIONS_RECORD,
                    INSPECTIONS_RECORD,
                    CIRCULATION_READ,
                    CIRCULATION_SEND)),
    BOARD(
            "board",
            "Performance board",
            "Reads submitted editions, approves them or sends them back, as the director does with written answers; challenges and approves next year's targets.",
            EnumSet.of(
                    FIGURES_READ,
                    FIGURES_READ_UNPUBLISHED,
                    EDITIONS_READ,
                    EDITIONS_READ_EVERY_AUDIENCE,
                    EDITIONS_READ_UNPUBLISHED,
                    EDITIONS_COMMENT,
                    EDITIONS_APPROVE,
                    TARGETS_AGREE,
                    REQUESTS_READ,
                    ANSWERS_AGREE)),
    ADMINISTRATOR(
            "administrator",
            "Administrator",
            "Gives and takes roles in Keycloak, and says which other systems are told of what happens. Sees no figures by this role alone.",
            EnumSet.of(ACCESS_READ, WEBHOOKS_MANAGE)),
    SERVICE_READ(
            "service-read",
            "Other council system, reading",
            "A service account that reads indicators, published figures and published editions.",
            EnumSet.of(FIGURES_READ, EDITIONS_READ, EDITIONS_READ_EVERY_AUDIENCE)),
    SERVICE_WRITE(
            "service-write",
            "Other council system, writing",
            "A service account that sends figures in. It reads back all figures, so that it can correct them.",
            EnumSet.of(FIGURES_READ, FIGURES_READ_UNPUBLISHED, FIGURES_WRITE));

    /**
     * What every kind of member may do; its own class because an enum's constants come before its
     * statics.
     */
    private static final class Read {
        static final Set<Permission> MEMBER =
                EnumSet.of(FIGURES_READ, EDITIONS_READ, REQUESTS_READ, REQUESTS_RAISE);

        static final Set<Permission> CHAIR =
                EnumSet.of(
                        FIGURES_READ,
                        EDITIONS_READ,
                        REQUESTS_READ,
                        REQUESTS_RAISE,
                        COMMITTEES_PLAN);
    }

    private final String code;
    private final String title;
    private final String meaning;
    private final Set<Permission> permissions;

    Role(String code, String title, String meaning, Set<Permission> permissions) {
        this.code = code;
        this.title = title;
        this.meaning = meaning;
        this.permissions = permissions;
    }

    /** As Keycloak names it. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /** The roles whose holders read what is published to an audience they belong to. */
    public static List<String> readingByAudience() {
        return Arrays.stream(values())
                .filter(role -> role.permissions.contains(EDITIONS_READ))
                .filter(role -> !role.permissions.contains(EDITIONS_READ_EVERY_AUDIENCE))
                .map(Role::code)
                .toList();
    }

    /** The roles that allow something. */
    public static List<String> allowing(Permission permission) {
        return Arrays.stream(values())
                .filter(role -> role.permissions.contains(permission))
                .map(Role::code)
                .toList();
    }

    /** How people call the roles of these that are known here. */
    public static List<String> titles(Collection<String> codes) {
        return held(codes).stream().map(Role::title).toList();
    }

    /** Whether people hold it, and not other systems. */
    public boolean isForPeople() {
        return this != SERVICE_READ && this != SERVICE_WRITE;
    }

    public List<Permission> permissions() {
        return List.copyOf(permissions);
    }

    /**
     * Everything the holder of these Keycloak roles may do; roles unknown here count for nothing.
     */
    static Set<Permission> permissionsOf(Collection<String> codes) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        held(codes).forEach(role -> all.addAll(role.permissions));
        return all;
    }

    static List<Role> held(Collection<String> codes) {
        return Arrays.stream(values()).filter(role -> codes.contains(role.code)).toList();
    }
}
