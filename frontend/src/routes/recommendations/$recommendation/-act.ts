import { client, type Versioned, versioned } from "#/api/client";
import type { Recommendation } from "#/features/recommendations/recommendation";
import type { RecommendationAct } from "#/features/recommendations/recommendation-acts";

interface Sent {
  reference: string;
  etag: string;
  /** For what makes something new. */
  key: string;
}

/** Sends what governance does with a recommendation. Answers it as it is then, where the service says it. */
export async function actOnRecommendation(
  act: RecommendationAct,
  { reference, etag, key }: Sent,
): Promise<Versioned<Recommendation> | undefined> {
  const path = { recommendation: reference };
  const params = { path, header: { "If-Match": etag } };
  switch (act.action) {
    case "RESPOND":
      return versioned(
        client.POST("/recommendations/{recommendation}/response", { params, body: act.response }),
      );
    case "PAUSE":
      return versioned(
        client.POST("/recommendations/{recommendation}/pause", { params, body: { reason: act.reason } }),
      );
    case "RESUME":
      return versioned(client.POST("/recommendations/{recommendation}/resumption", { params }));
    case "COMPLETE":
      return versioned(
        client.POST("/recommendations/{recommendation}/completion", {
          params,
          body: { evidence: act.evidence },
        }),
      );
    case "WITHDRAW":
      return versioned(
        client.POST("/recommendations/{recommendation}/withdrawal", { params, body: { reason: act.reason } }),
      );
    case "AGREE_ACTION":
      await client.POST("/recommendations/{recommendation}/actions", {
        params: { path, header: { "Idempotency-Key": key } },
        body: act.agreed,
      });
      return undefined;
  }
}
