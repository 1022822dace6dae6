package org.scrutineer.access;

/** Everything that can be allowed here. Methods ask for permissions, never for roles. */
public enum Permission {
    FIGURES_READ(Permission.READ_FIGURES, "Read indicators, targets and published figures"),
    FIGURES_READ_UNPUBLISHED(
            Permission.READ_UNPUBLISHED_FIGURES, "Read figures that no edition has shown yet"),
    FIGURES_WRITE(Permission.WRITE_FIGURES, "Record, revise and import figures"),
    FIGURES_WRITE_OWN(
            Permission.WRITE_OWN_FIGURES,
            "Record the figures that the measures of one's own services owe"),
    INDICATORS_WRITE(Permission.WRITE_INDICATORS, "Define indicators"),
    THRESHOLDS_WRITE(Permission.WRITE_THRESHOLDS, "Set targets and tolerances"),
    TARGETS_PROPOSE(
            Permission.PROPOSE_TARGETS,
            "Propose next year's targets for the measures of one's own services"),
    TARGETS_AGREE(
            Permission.AGREE_TARGETS,
            "Agree proposed targets or send them back, and approve a review of targets"),
    SCORECARDS_WRITE(Permission.WRITE_SCORECARDS, "Define scorecards and the indicators they show"),
    SETTINGS_WRITE(
            Permission.WRITE_SETTINGS,
            "Choose how figures are read, and which words mean the same in search"),
    EDITIONS_READ(Permission.READ_EDITIONS, "Read published editions"),
    EDITIONS_READ_EVERY_AUDIENCE(
            "editions:read-every-audience", "Read published editions whoever they are for"),
    EDITIONS_READ_UNPUBLISHED(
            Permission.READ_UNPUBLISHED_EDITIONS, "Read editions before they are published"),
    COMMENTARY_WRITE(
            Permission.WRITE_COMMENTARY, "Write commentary on the measures of a draft edition"),
    EDITIONS_PREPARE(Permission.PREPARE_EDITIONS, "Open, edit and submit editions"),
    EDITIONS_COMMENT(
            Permission.COMMENT_ON_EDITIONS, "Comment on editions before they are published"),
    EDITIONS_APPROVE(Permission.APPROVE_EDITIONS, "Approve editions or send them back"),
    EDITIONS_PUBLISH(Permission.PUBLISH_EDITIONS, "Publish approved editions"),
    REQUESTS_READ(Permission.READ_REQUESTS, "Read deep-dive requests and their answers"),
    REQUESTS_RAISE(
            Permission.RAISE_REQUESTS, "Ask for a deep dive, and support another member's request"),
    REQUESTS_TRIAGE(Permission.TRIAGE_REQUESTS, "Accept or decline deep-dive requests"),
    REQUESTS_ANSWER(Permission.ANSWER_REQUESTS, "Answer deep-dive requests in writing"),
    ANSWERS_AGREE(
            Permission.AGREE_ANSWERS,
            "Agree drafts of written answers before they are given, or send them back"),
    CLINICS_ARRANGE(
            Permission.ARRANGE_CLINICS,
            "Book performance clinics, invite people, and record what came of them"),
    COMMITTEES_PLAN(
            Permission.PLAN_COMMITTEES,
            "Put items on the work programme of one's own committee, and carry them over"),
    COMMITTEES_ARRANGE(
            Permission.ARRANGE_COMMITTEES,
            "Arrange the meetings of every committee, write its terms and keep its work programme"),
    ACTIONS_REPORT(
            Permission.REPORT_ACTIONS,
            "Report on one's own actions agreed at clinics, and say that they are done"),
    RECOMMENDATIONS_RECORD(
            Permission.RECORD_RECOMMENDATIONS,
            "Record committees' recommendations, what the cabinet answered and what became of them"),
    INSPECTIONS_RECORD(
            Permission.RECORD_INSPECTIONS,
            "Record what inspectors judged, and by when the council answers what they recommend"),
    CIRCULATION_READ(
            Permission.READ_CIRCULATION,
            "See which e-mails went to whom, and the newsletter block"),
    CIRCULATION_SEND(Permission.SEND_CIRCULATION, "Send given-up e-mails again"),
    ACCESS_READ(Permission.READ_ACCESS, "See what each role and group means"),
    AUDIT_READ(
            Permission.READ_AUDIT,
            "See who changed figures, measures, targets, scorecards and editions, when and why"),
    WEBHOOKS_MANAGE(
            Permission.MANAGE_WEBHOOKS,
            "Say which other systems are told of what happens, and see what they were sent");

    public static final String READ_FIGURES = "figures:read";
    public static final String READ_UNPUBLISHED_FIGURES = "figures:read-unpublished";
    public static final String WRITE_FIGURES = "figures:write";
    public static final String WRITE_OWN_FIGURES = "figures:write-own";
    public static final String WRITE_INDICATORS = "indicators:write";
    public static final String WRITE_THRESHOLDS = "thresholds:write";
    public static final String PROPOSE_TARGETS = "targets:propose";
    public static final String AGREE_TARGETS = "targets:agree";
    public static final String WRITE_SCORECARDS = "scorecards:write";
    public static final String WRITE_SETTINGS = "settings:write";
    public static final String READ_EDITIONS = "editions:read";
    public static final String READ_UNPUBLISHED_EDITIONS = "editions:read-unpublished";
    public static final String WRITE_COMMENTARY = "commentary:write";
    public static final String COMMENT_ON_EDITIONS = "editions:comment";
    public static final String PREPARE_EDITIONS = "editions:prepare";
    public static final String APPROVE_EDITIONS = "editions:approve";
    public static final String PUBLISH_EDITIONS = "editions:publish";
    public static final String READ_REQUESTS = "requests:read";
    public static final String RAISE_REQUESTS = "requests:raise";
    public static final String TRIAGE_REQUESTS = "requests:triage";
    public static final String ANSWER_REQUESTS = "requests:answer";
    public static final String AGREE_ANSWERS = "answers:agree";
    public static final String ARRANGE_CLINICS = "clinics:arrange";
    public static final String PLAN_COMMITTEES = "committees:plan";
    public static final String ARRANGE_COMMITTEES = "committees:arrange";
    public static final String REPORT_ACTIONS = "actions:report";
    public static final String RECORD_RECOMMENDATIONS = "recommendations:record";

    public static final String RECORD_INSPECTIONS = "inspections:record";

    /**
     * Held by everyone, signed in or not, without any role: it opens what an audience makes public.
     */
    public static final String READ_PUBLIC_EDITIONS = "editions:read-public";

    public static final String READ_CIRCULATION = "circulation:read";
    public static final String SEND_CIRCULATION = "circulation:send";
    public static final String READ_ACCESS = "access:read";
    public static final String READ_AUDIT = "audit:read";
    public static final String MANAGE_WEBHOOKS = "webhooks:manage";

    private final String code;
    private final String meaning;

    Permission(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** As methods and the API name it: {@code figures:read}. */
    public String code() {
        return code;
    }

    /** For people. */
    public String meaning() {
        return meaning;
    }
}
