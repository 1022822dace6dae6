package org.scrutineer.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Whatever is tried on the draft of an answer, only what the director agreed is agreed. */
class AnswerDraftMovesPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private static final Map<AnswerDraftState, Map<AnswerDraftMove, AnswerDraftState>> ARRANGEMENT =
            Map.of(
                    AnswerDraftState.DRAFT,
                    Map.of(
                            AnswerDraftMove.SAVE, AnswerDraftState.DRAFT,
                            AnswerDraftMove.SUBMIT, AnswerDraftState.SUBMITTED),
                    AnswerDraftState.SUBMITTED,
                    Map.of(
                            AnswerDraftMove.TAKE_BACK, AnswerDraftState.DRAFT,
                            AnswerDraftMove.AGREE, AnswerDraftState.AGREED,
                            AnswerDraftMove.SEND_BACK, AnswerDraftState.RETURNED),
                    AnswerDraftState.AGREED,
                    Map.of(AnswerDraftMove.SAVE, AnswerDraftState.DRAFT),
                    AnswerDraftState.RETURNED,
                    Map.of(
                            AnswerDraftMove.SAVE, AnswerDraftState.RETURNED,
                            AnswerDraftMove.SUBMIT, AnswerDraftState.SUBMITTED));

    @Property
    void aDraftMovesAsArrangedAndOtherwiseStays(
            @ForAll @Size(max = 12) List<AnswerDraftMove> moves) {
        AnswerDraft draft = new AnswerDraft(1L, words("Words 0"), "Officer", NOW);
        AnswerDraftState state = AnswerDraftState.DRAFT;
        String agreed = null;
        int round = 0;
        for (AnswerDraftMove move : moves) {
            String words = "Words " + ++round;
            AnswerDraftState next = ARRANGEMENT.getOrDefault(state, Map.of()).get(move);
            if (next == null) {
                ProblemException refused =
                        assertThrows(ProblemException.class, () -> make(move, draft, words));
                assertEquals(ProblemType.CONFLICT, refused.type());
                assertTrue(refused.getMessage().contains("This one is"), refused.getMessage());
            } else {
                make(move, draft, words);
                state = next;
                agreed = state == AnswerDraftState.AGREED ? draft.text() : null;
            }
            assertEquals(agreed != null, isAgreed(draft, draft.text()));
            assertFalse(isAgreed(draft, draft.text() + " and more"));
            assertThrows(
                    ProblemException.class,
                    () -> draft.checkAgreed(new AnswerWords(draft.text(), List.of("CYP-002"))));
        }
    }

    private static AnswerWords words(String text) {
        return new AnswerWords(text, List.of("CYP-001"));
    }

    private static boolean isAgreed(AnswerDraft draft, String words) {
        try {
            draft.checkAgreed(words(words));
            return true;
        } catch (ProblemException refused) {
            assertEquals(ProblemType.CONFLICT, refused.type());
            return false;
        }
    }

    private static void make(AnswerDraftMove move, AnswerDraft draft, String words) {
        switch (move) {
            case SAVE -> draft.save(words(words), "Officer", NOW);
            case SUBMIT -> draft.submit("officer", "Officer", NOW);
            case TAKE_BACK -> draft.takeBack();
            case AGREE -> draft.agree("Director", NOW);
            case SEND_BACK -> draft.sendBack("Director", NOW, "It leaves April out.");
        }
    }
}
