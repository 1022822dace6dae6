package org.scrutineer.request;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.database.JsonText;
import org.scrutineer.http.Reference;
import org.scrutineer.request.DeepDiveRequestView.Acknowledgement;
import org.scrutineer.request.DeepDiveRequestView.Action;
import org.scrutineer.request.DeepDiveRequestView.DeclineReply;
import org.scrutineer.request.DeepDiveRequestView.DueBy;
import org.scrutineer.request.DeepDiveRequestView.Extension;
import org.scrutineer.request.DeepDiveRequestView.LeadOfficer;
import org.scrutineer.request.DeepDiveRequestView.MadeClear;
import org.scrutineer.request.deadline.Course;
import org.scrutineer.request.deadline.Deadlines;
import org.scrutineer.request.deadline.DueStep;
import org.scrutineer.request.deadline.RequestTargetsService;

/** Words what governance did with a request, on whom it waits and by when. */
@RequestScoped
class TriageViews {

    private final RequestTargetsService targets;
    private final Caller caller;
    private final JsonText json;
    private final Clock clock;

    TriageViews(RequestTargetsService targets, Caller caller, JsonText json, Clock clock) {
        this.targets = targets;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    @Nullable Acknowledgement acknowledgement(TriageRow row) {
        return row.acknowledgedName() == null || row.acknowledgedAt() == null
                ? null
                : new Acknowledgement(row.acknowledgedName(), row.acknowledgedAt());
    }

    List<MadeClear> clarifications(TriageRow row) {
        return json.list(row.clarifications(), new TypeReference<>() {});
    }

    @Nullable DeclineReply declineReply(TriageRow row) {
        return row.declineReply() == null || row.declineReplyAt() == null
                ? null
                : new DeclineReply(row.declineReply(), row.declineReplyAt());
    }

    List<Extension> extensions(TriageRow row) {
        return json.list(row.extensions(), new TypeReference<>() {});
    }

    /** Whoever names officers needs to know who is who; to others a name says enough. */
    List<LeadOfficer> leadOfficers(TriageRow row) {
        List<LeadOfficer> officers = json.list(row.leadOfficers(), new TypeReference<>() {});
        return caller.may(Permission.REQUESTS_TRIAGE)
                ? officers
                : officers.stream()
                        .map(each -> new LeadOfficer(null, each.name(), each.at()))
                        .toList();
    }

    /** On whom an open request waits. */
    @Nullable String waitsFor(RequestRow row) {
        if (!row.state().isOpen()) {
            return null;
        }
        if (row.state() == RequestState.CLARIFYING) {
            return row.raisedName() + ", who asked";
        }
        if (!row.leads()) {
            return row.joinedTo() == null
                    ? "The request that it is joined to"
                    : "Request %s, which it is joined to"
                            .formatted(Reference.REQUEST.of(row.joinedTo()));
        }
        return row.answerKind() == null
                ? "Democratic services"
                : switch (row.answerKind()) {
                    case WRITTEN_ANSWER ->
                            row.draft().draftState() == AnswerDraftState.SUBMITTED
                                    ? "The director, to agree the answer"
                                    : officers(row, "A lead officer, not named yet");
                    case OFFICER_ATTENDS ->
                            "A committee, with "
                                    + officers(row, "a lead officer who is not named yet");
                    case CLINIC -> "A performance clinic";
                };
    }

    private String officers(RequestRow row, String none) {
        String names =
                leadOfficers(row.triage()).stream()
                        .map(LeadOfficer::name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? none : names;
    }

    /** As they stand now: one moment and one set of targets for all that is answered at once. */
    Deadlines deadlines() {
        return Deadlines.at(clock.instant(), targets.targets());
    }

    /** Whether the director agrees written answers before they are given. */
    boolean answersAgreed() {
        return targets.answersAgreed();
    }

    List<DueBy> clocks(RequestRow row, Deadlines deadlines) {
        List<Course> courses = json.list(row.triage().courses(), new TypeReference<>() {});
        return deadlines.of(steps(row), courses).stream()
                .map(
                        each ->
                                new DueBy(
                                        each.step(),
                                        each.due(),
                                        each.days(),
                                        each.unit(),
                                        each.overdue(),
                                        each.paused(),
                                        each.text()))
                .toList();
    }

    /** The last that was started; null where none was. */
    @Nullable DocumentClock documentClock(TriageRow row, Deadlines deadlines) {
        return row.documentClock() == null
                ? null
                : DocumentClock.of(
                        json.read(row.documentClock(), new TypeReference<>() {}),
                        deadlines.today(),
                        deadlines.holidays());
    }

    private static boolean runs(TriageRow row, JsonText json) {
        return row.documentClock() != null
                && json.read(row.documentClock(), new TypeReference<DocumentClock.Row>() {}).state()
                        == DocumentClockState.RUNNING;
    }

    private static List<DueStep> steps(RequestRow row) {
        if (!row.state().isUndecided()) {
            return row.state().isOpen() ? List.of(DueStep.ANSWER) : List.of();
        }
        return row.triage().acknowledgedAt() == null
                ? List.of(DueStep.ACKNOWLEDGE, DueStep.DECIDE)
                : List.of(DueStep.DECIDE);
    }

    /** What the caller may do with it, beside deciding and answering. */
    List<Action> actions(RequestRow row, boolean mine) {
        List<Action> actions = new ArrayList<>();
        TriageRow triage = row.triage();
        if (caller.may(Permission.REQUESTS_TRIAGE)) {
            boolean fresh = row.state().isUndecided() && triage.acknowledgedAt() == null;
            add(actions, Action.ACKNOWLEDGE, row.leads() && fresh);
            add(actions, Action.ASK_FOR_CLARIFICATION, row.can(RequestMove.ASK_FOR_CLARIFICATION));
            add(actions, Action.EXTEND, row.leads() && row.state().isOpen());
            add(
                    actions,
                    Action.NAME_LEAD_OFFICERS,
                    row.leads() && row.state() == RequestState.ACCEPTED);
            boolean runs = runs(triage, json);
            add(
                    actions,
                    Action.START_DOCUMENT_CLOCK,
                    !runs && row.state() != RequestState.WITHDRAWN);
            add(actions, Action.END_DOCUMENT_CLOCK, runs);
        }
        if (mine && caller.may(Permission.REQUESTS_RAISE)) {
            add(actions, Action.CLARIFY, row.can(RequestMove.CLARIFY));
            add(
                    actions,
                    Action.REPLY_TO_DECLINE,
                    triage.declineReply() == null && row.can(RequestMove.REPLY_TO_DECLINE));
        }
        return actions;
    }

    private static void add(List<Action> actions, Action action, boolean allowed) {
        if (allowed) {
            actions.add(action);
        }
    }
}
