package org.scrutineer.request;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.database.JsonText;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Reference;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.request.DeepDiveRequestView.Action;
import org.scrutineer.request.DeepDiveRequestView.Answer;
import org.scrutineer.request.DeepDiveRequestView.Decision;
import org.scrutineer.request.DeepDiveRequestView.ForCommittee;
import org.scrutineer.request.DeepDiveRequestView.Joined;
import org.scrutineer.request.DeepDiveRequestView.MeasureName;
import org.scrutineer.request.DeepDiveRequestView.Satisfaction;
import org.scrutineer.request.DeepDiveRequestView.Supporter;
import org.scrutineer.request.deadline.Deadlines;

/** Words a request that was read for the caller, and says what they may do with it now. */
@RequestScoped
class RequestViews {

    private final Caller caller;
    private final JsonText json;
    private final TriageViews triage;
    private final AnswerDraftViews drafts;

    RequestViews(Caller caller, JsonText json, TriageViews triage, AnswerDraftViews drafts) {
        this.caller = caller;
        this.json = json;
        this.triage = triage;
        this.drafts = drafts;
    }

    /** As the statement gives it. */
    private record JoinedRow(long id, String question, String raisedBy, Instant raisedAt) {}

    List<DeepDiveRequestView> all(List<RequestRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Deadlines deadlines = triage.deadlines();
        boolean agreedFirst = triage.answersAgreed();
        return rows.stream().map(row -> view(row, deadlines, agreedFirst)).toList();
    }

    private DeepDiveRequestView view(RequestRow row, Deadlines deadlines, boolean agreedFirst) {
        List<MeasureName> measures = measures(row.measures());
        List<Supporter> supporters = json.list(row.supporters(), new TypeReference<>() {});
        return new DeepDiveRequestView(
                Reference.REQUEST.of(row.id()),
                row.scorecardCode(),
                row.title(),
                row.periodCode(),
                PeriodCode.label(row.periodCode(), row.frequency(), row.yearType()),
                measures,
                row.question(),
                row.hopedAnswer(),
                row.wish(),
                row.answerKind(),
                row.joinedTo() == null ? null : Reference.REQUEST.of(row.joinedTo()),
                joined(row),
                row.state(),
                row.state().words(row.answerKind()),
                row.late(),
                row.raisedName(),
                row.raisedAt(),
                row.forCommittee() == null ? null : kept(row.forCommittee()),
                isMine(row),
                row.supportedByMe(),
                supporters,
                row.decidedName() == null || row.decidedAt() == null
                        ? null
                        : new Decision(row.decidedName(), row.decidedAt(), row.reason()),
                row.answer() == null || row.answeredName() == null || row.answeredAt() == null
                        ? null
                        : new Answer(
                                row.answer(),
                                row.answeredName(),
                                row.answeredAt(),
                                drafts.charts(row.answerCharts(), measures)),
                drafts.given(row),
                drafts.draft(row.draft(), measures),
                row.satisfied() == null || row.satisfactionAt() == null
                        ? null
                        : new Satisfaction(
                                row.satisfied(), row.satisfactionNote(), row.satisfactionAt()),
                triage.acknowledgement(row.triage()),
                triage.clarifications(row.triage()),
                triage.declineReply(row.triage()),
                triage.extensions(row.triage()),
                triage.leadOfficers(row.triage()),
                triage.waitsFor(row),
                triage.clocks(row, deadlines),
                triage.documentClock(row.triage(), deadlines),
                actions(row, !supporters.isEmpty(), agreedFirst));
    }

    private static ForCommittee kept(String path) {
        Committee committee = new Committee(path);
        return new ForCommittee(committee.code(), committee.title());
    }

    List<MeasureName> measures(String text) {
        return json.list(text, new TypeReference<>() {});
    }

    private List<Joined> joined(RequestRow row) {
        return json.list(row.joined(), new TypeReference<List<JoinedRow>>() {}).stream()
                .map(
                        each ->
                                new Joined(
                                        Reference.REQUEST.of(each.id()),
                                        each.question(),
                                        each.raisedBy(),
                                        each.raisedAt()))
                .toList();
    }

    /** What is joined to another is decided and answered there. */
    private List<Action> actions(RequestRow row, boolean hasSupporters, boolean agreedFirst) {
        List<Action> actions = new ArrayList<>();
        boolean open = row.state().isOpen();
        boolean mine = isMine(row);
        boolean member = caller.may(Permission.REQUESTS_RAISE);
        boolean triages = caller.may(Permission.REQUESTS_TRIAGE);
        add(actions, Action.SUPPORT, member && open && !mine && !row.supportedByMe());
        add(actions, Action.STOP_SUPPORTING, member && open && row.supportedByMe());
        add(
                actions,
                Action.WITHDRAW,
                member && mine && !hasSupporters && row.can(RequestMove.WITHDRAW));
        add(actions, Action.ACCEPT, triages && row.leads() && row.can(RequestMove.ACCEPT));
        add(actions, Action.DECLINE, triages && row.leads() && row.can(RequestMove.DECLINE));
        actions.addAll(drafts.actions(row, agreedFirst));
        add(actions, Action.HEAR, triages && row.leads() && row.can(RequestMove.HEAR));
        add(actions, Action.JOIN, triages && row.leads() && open);
        add(actions, Action.SEPARATE, triages && !row.leads() && open);
        add(actions, Action.SAY_WHETHER_ANSWERED, member && mine && row.state().isAnswered());
        actions.addAll(triage.actions(row, mine));
        return actions;
    }

    private boolean isMine(RequestRow row) {
        return row.raisedBy().equals(caller.subject());
    }

    private static void add(List<Action> actions, Action action, boolean allowed) {
        if (allowed) {
            actions.add(action);
        }
    }
}
