package org.scrutineer.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;

/**
 * The written answer to a request before it is given. Whoever changes it holds the request, whose
 * version stands for it too.
 */
@Entity
@Table(name = "answer_draft")
class AnswerDraft {

    @Id private Long requestId;
    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] charts;

    @Enumerated(EnumType.STRING)
    private AnswerDraftState state;

    private String savedName;
    private Instant savedAt;
    private @Nullable String sentBy;
    private @Nullable String sentName;
    private @Nullable Instant sentAt;
    private @Nullable String decidedName;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    protected AnswerDraft() {}

    AnswerDraft(Long requestId, AnswerWords words, String byName, Instant at) {
        this.requestId = requestId;
        put(words);
        this.state = AnswerDraftState.DRAFT;
        this.savedName = byName;
        this.savedAt = at;
    }

    void save(AnswerWords words, String byName, Instant at) {
        state = AnswerDraftMove.SAVE.from(state);
        put(words);
        savedName = byName;
        savedAt = at;
        if (state == AnswerDraftState.DRAFT) {
            undecide();
        }
    }

    void submit(String by, String byName, Instant at) {
        state = AnswerDraftMove.SUBMIT.from(state);
        sentBy = by;
        sentName = byName;
        sentAt = at;
        undecide();
    }

    void takeBack() {
        state = AnswerDraftMove.TAKE_BACK.from(state);
    }

    void agree(String byName, Instant at) {
        state = AnswerDraftMove.AGREE.from(state);
        decidedName = byName;
        decidedAt = at;
    }

    void sendBack(String byName, Instant at, String why) {
        state = AnswerDraftMove.SEND_BACK.from(state);
        decidedName = byName;
        decidedAt = at;
        reason = why;
    }

    /** Refuses words that the director has not agreed. */
    void checkAgreed(AnswerWords answer) {
        if (state != AnswerDraftState.AGREED) {
            throw ProblemException.conflict(
                    "The director agrees an answer before it is given. The draft of this one is %s."
                            .formatted(state.standing()));
        }
        if (!text.equals(answer.text()) || !Set.of(charts).equals(Set.copyOf(answer.charts()))) {
            throw ProblemException.conflict(
                    "These are not the words and charts that the director agreed. Give the agreed draft as it stands, or save the new ones as a draft and send them to the director.");
        }
    }

    private void put(AnswerWords words) {
        text = words.text();
        charts = words.charts().toArray(String[]::new);
    }

    private void undecide() {
        decidedName = null;
        decidedAt = null;
        reason = null;
    }

    String text() {
        return text;
    }

    /** The subject of the officer who sent it to the director; only of one that was sent. */
    String sentBy() {
        return Objects.requireNonNull(sentBy);
    }
}
