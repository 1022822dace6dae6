import { client, type Versioned, versioned } from "#/api/client";
import type { ReviewedMeasure, TargetAct } from "#/features/catalogue/review/target-review";

interface Sent {
  scorecard: string;
  year: number;
  indicator: string;
  etag: string;
  /** For what makes something new. */
  key: string;
}

/** Sends what is done with a target in review. Answers the measure as it is then, where the service says it. */
export async function actOnTarget(
  act: TargetAct,
  { scorecard, year, indicator, etag, key }: Sent,
): Promise<Versioned<ReviewedMeasure> | undefined> {
  const path = { scorecard, year, indicator };
  const params = { path, header: { "If-Match": etag } };
  switch (act.action) {
    case "AGREE":
      return versioned(
        client.POST("/scorecards/{scorecard}/target-reviews/{year}/measures/{indicator}/agreement", {
          params,
        }),
      );
    case "SEND_BACK":
      return versioned(
        client.POST("/scorecards/{scorecard}/target-reviews/{year}/measures/{indicator}/return", {
          params,
          body: { reason: act.reason },
        }),
      );
    case "COMMENT":
      await client.POST("/scorecards/{scorecard}/target-reviews/{year}/measures/{indicator}/comments", {
        params: { path, header: { "Idempotency-Key": key } },
        body: { text: act.text },
      });
      return undefined;
  }
}
