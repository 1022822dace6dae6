package org.scrutineer.request;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The draft of a request's answer, as it is read for a caller; nothing where they see none. */
record AnswerDraftRow(
        @Nullable String draftText,
        List<String> draftCharts,
        @Nullable AnswerDraftState draftState,
        @Nullable String draftSavedName,
        @Nullable Instant draftSavedAt,
        @Nullable String draftSentName,
        @Nullable Instant draftSentAt,
        @Nullable String draftDecidedName,
        @Nullable Instant draftDecidedAt,
        @Nullable String draftReason) {

    /** The columns, of {@code answer_draft d}. */
    static final String COLUMNS =
            """
            d.text as draft_text, coalesce(d.charts, cast('{}' as text[])) as draft_charts, d.state as draft_state, d.saved_name as draft_saved_name, d.saved_at as draft_saved_at, d.sent_name as draft_sent_name,
            d.sent_at as draft_sent_at, d.decided_name as draft_decided_name, d.decided_at as draft_decided_at, d.reason as draft_reason\
            """;

    /** Whether it stands so that it can make this move. */
    boolean can(AnswerDraftMove move) {
        return draftState != null && move.isLegal(draftState);
    }
}
