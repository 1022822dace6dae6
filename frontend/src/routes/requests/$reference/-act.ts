import { client, versioned } from "#/api/client";
import type { Act } from "#/features/requests/RequestActions";

/** Sends one action on a request. Supporting and saying whether it was answered need no ETag: they take nothing from anybody. */
export async function actOnRequest(reference: string, etag: string, act: Act) {
  const path = { request: reference };
  const params = { path, header: { "If-Match": etag } };
  switch (act.action) {
    case "SUPPORT":
      return versioned(client.PUT("/deep-dive-requests/{request}/supporters/me", { params: { path } }));
    case "STOP_SUPPORTING":
      return versioned(client.DELETE("/deep-dive-requests/{request}/supporters/me", { params: { path } }));
    case "WITHDRAW":
      return versioned(client.POST("/deep-dive-requests/{request}/withdrawal", { params }));
    case "ACCEPT":
      return versioned(
        client.POST("/deep-dive-requests/{request}/acceptance", {
          params,
          body: { answerKind: act.answerKind },
        }),
      );
    case "DECLINE":
      return versioned(
        client.POST("/deep-dive-requests/{request}/decline", { params, body: { reason: act.reason } }),
      );
    case "ANSWER":
      return versioned(
        client.POST("/deep-dive-requests/{request}/answer", {
          params,
          body: { answer: act.answer, charts: act.charts, audience: act.audience },
        }),
      );
    case "HEAR":
      return versioned(
        client.POST("/deep-dive-requests/{request}/hearing", { params, body: { text: act.text } }),
      );
    case "JOIN":
      return versioned(client.PUT("/deep-dive-requests/{request}/joining", { params, body: { to: act.to } }));
    case "SEPARATE":
      return versioned(client.DELETE("/deep-dive-requests/{request}/joining", { params }));
    case "ACKNOWLEDGE":
      return versioned(client.POST("/deep-dive-requests/{request}/acknowledgement", { params }));
    case "ASK_FOR_CLARIFICATION":
      return versioned(
        client.POST("/deep-dive-requests/{request}/clarifications", {
          params,
          body: { question: act.question },
        }),
      );
    case "CLARIFY":
      return versioned(
        client.POST("/deep-dive-requests/{request}/clarification-reply", {
          params,
          body: { reply: act.reply },
        }),
      );
    case "REPLY_TO_DECLINE":
      return versioned(
        client.POST("/deep-dive-requests/{request}/decline-reply", { params, body: { reply: act.reply } }),
      );
    case "EXTEND":
      return versioned(
        client.POST("/deep-dive-requests/{request}/extensions", {
          params,
          body: { until: act.until, reason: act.reason },
        }),
      );
    case "NAME_LEAD_OFFICERS":
      return versioned(
        client.PUT("/deep-dive-requests/{request}/lead-officers", {
          params,
          body: { officers: act.officers },
        }),
      );
    case "START_DOCUMENT_CLOCK":
      return versioned(
        client.POST("/deep-dive-requests/{request}/document-clock", { params, body: act.start }),
      );
    case "END_DOCUMENT_CLOCK":
      return versioned(
        client.POST("/deep-dive-requests/{request}/document-clock/end", { params, body: act.end }),
      );
    case "DRAFT_ANSWER":
      return saveDraft(reference, etag, act);
    case "SUBMIT_ANSWER": {
      const saved = await saveDraft(reference, etag, act);
      return versioned(
        client.POST("/deep-dive-requests/{request}/answer-draft/submission", {
          params: { path, header: { "If-Match": saved.etag } },
        }),
      );
    }
    case "TAKE_BACK_ANSWER":
      return versioned(client.DELETE("/deep-dive-requests/{request}/answer-draft/submission", { params }));
    case "AGREE_ANSWER":
      return versioned(client.POST("/deep-dive-requests/{request}/answer-draft/agreement", { params }));
    case "RETURN_ANSWER":
      return versioned(
        client.POST("/deep-dive-requests/{request}/answer-draft/return", {
          params,
          body: { reason: act.reason },
        }),
      );
    case "SAY_WHETHER_ANSWERED":
      return versioned(
        client.PUT("/deep-dive-requests/{request}/satisfaction", {
          params: { path },
          body: { answered: act.answered, note: act.note },
        }),
      );
  }
}

function saveDraft(reference: string, etag: string, { text, charts }: { text: string; charts: string[] }) {
  return versioned(
    client.PUT("/deep-dive-requests/{request}/answer-draft", {
      params: { path: { request: reference }, header: { "If-Match": etag } },
      body: { text, charts },
    }),
  );
}
