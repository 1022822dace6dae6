package org.scrutineer.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Whatever is tried on a request, it moves only as the arrangement says. */
class RequestMovesPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    /**
     * As the council's arrangement has it: from a state, and where it is accepted for an answer.
     */
    private static final Map<String, Map<RequestMove, RequestState>> ARRANGEMENT =
            Map.of(
                    "SUBMITTED",
                    Map.of(
                            RequestMove.ASK_FOR_CLARIFICATION, RequestState.CLARIFYING,
                            RequestMove.ACCEPT, RequestState.ACCEPTED,
                            RequestMove.DECLINE, RequestState.DECLINED,
                            RequestMove.WITHDRAW, RequestState.WITHDRAWN),
                    "CLARIFYING",
                    Map.of(
                            RequestMove.CLARIFY, RequestState.SUBMITTED,
                            RequestMove.ACCEPT, RequestState.ACCEPTED,
                            RequestMove.DECLINE, RequestState.DECLINED,
                            RequestMove.WITHDRAW, RequestState.WITHDRAWN),
                    "DECLINED",
                    Map.of(RequestMove.REPLY_TO_DECLINE, RequestState.DECLINED),
                    "ACCEPTED WRITTEN_ANSWER",
                    Map.of(
                            RequestMove.DRAFT_ANSWER, RequestState.ACCEPTED,
                            RequestMove.ANSWER, RequestState.ANSWERED),
                    "ACCEPTED OFFICER_ATTENDS",
                    Map.of(RequestMove.HEAR, RequestState.HEARD),
                    "ACCEPTED CLINIC",
                    Map.of(RequestMove.HEAR_AT_CLINIC, RequestState.HEARD));

    @Property
    void aRequestMovesAsArrangedAndOtherwiseStays(
            @ForAll @Size(max = 8) List<RequestMove> moves, @ForAll AnswerKind kind) {
        DeepDiveRequest request = request();
        boolean replied = false;
        for (RequestMove move : moves) {
            RequestState before = request.state();
            AnswerKind answered = request.answerKind();
            RequestState arranged =
                    replied && move == RequestMove.REPLY_TO_DECLINE
                            ? null
                            : ARRANGEMENT.getOrDefault(key(before, answered), Map.of()).get(move);
            if (arranged == null) {
                ProblemException refused =
                        assertThrows(ProblemException.class, () -> make(move, request, kind));
                assertEquals(ProblemType.CONFLICT, refused.type());
                assertFalse(refused.getMessage().contains("null"), refused.getMessage());
                assertEquals(before, request.state());
                assertEquals(answered, request.answerKind());
            } else {
                make(move, request, kind);
                assertEquals(arranged, request.state());
                replied |= move == RequestMove.REPLY_TO_DECLINE;
            }
        }
    }

    /** Whoever joins ends where the one they joined ends; each is made clear by its own member. */
    @Property
    void oneThatJoinsGoesTheSameWay(
            @ForAll @Size(max = 3) List<RequestMove> before,
            @ForAll @Size(max = 4) List<RequestMove> after,
            @ForAll AnswerKind kind) {
        DeepDiveRequest leader = request();
        before.forEach(move -> tryTo(move, leader, kind));
        if (!leader.state().isOpen()) {
            return;
        }
        DeepDiveRequest second = request();
        second.join(leader, NOW);
        after.stream()
                .filter(move -> move != RequestMove.WITHDRAW)
                .forEach(
                        move -> {
                            tryTo(move, leader, kind);
                            tryTo(move, second, kind);
                            assertEquals(
                                    leader.state().isUndecided(), second.state().isUndecided());
                            if (!leader.state().isUndecided()) {
                                assertEquals(leader.state(), second.state());
                            }
                            assertEquals(leader.answerKind(), second.answerKind());
                        });
    }

    private static void tryTo(RequestMove move, DeepDiveRequest request, AnswerKind kind) {
        try {
            make(move, request, kind);
        } catch (ProblemException refused) {
            assertEquals(ProblemType.CONFLICT, refused.type());
        }
    }

    private static void make(RequestMove move, DeepDiveRequest request, AnswerKind kind) {
        switch (move) {
            case ASK_FOR_CLARIFICATION -> request.askForClarification("Governance", NOW);
            case CLARIFY -> request.clarify("member");
            case REPLY_TO_DECLINE -> request.replyToDecline("member", NOW, "It is not known.");
            case ACCEPT -> request.accept("Governance", NOW, kind);
            case DECLINE -> request.decline("Governance", NOW, "It is known.");
            case WITHDRAW -> request.withdraw("member", false);
            case DRAFT_ANSWER -> request.after(move);
            case ANSWER, HEAR, HEAR_AT_CLINIC ->
                    request.answer(move, GivenAnswer.said("So it is.", "Officer", NOW));
        }
    }

    private static String key(RequestState state, AnswerKind kind) {
        return state == RequestState.ACCEPTED ? state + " " + kind : state.name();
    }

    private static DeepDiveRequest request() {
        return new DeepDiveRequest(
                1L,
                new DeepDiveQuestion(
                        "full-report",
                        "2024-25",
                        List.of("CYP-001"),
                        "Why is it so?",
                        null,
                        null,
                        null),
                false,
                "member",
                "Member",
                NOW);
    }
}
