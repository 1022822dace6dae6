import { client, versioned } from "./client";
import { type Sent, sent } from "./figure-files";
import type { components } from "./schema";

export type SetUpReport = components["schemas"]["SetUpReport"];

export const setUpWorkbookAddress = "/api/v1/set-up/workbook.xlsx";

/** Checks a set-up workbook, or loads it where an attempt's key is given. */
export async function sendSetUp(file: Sent, key?: string): Promise<SetUpReport> {
  const answer = client.POST("/set-up/workbook.xlsx", {
    params: {
      query: { dryRun: key === undefined },
      ...(key === undefined ? {} : { header: { "Idempotency-Key": key } }),
    },
    ...sent(file),
  });
  return (await versioned(answer)).data;
}
