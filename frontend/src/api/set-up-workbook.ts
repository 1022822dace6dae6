import { client, versioned } from "./client";
import type { FigureFile } from "./figure-files";
import type { components } from "./schema";
import { uploadFetch } from "./upload";

export type SetUpReport = components["schemas"]["SetUpReport"];

export const setUpWorkbookAddress = "/api/v1/set-up/workbook.xlsx";

interface Sent {
  file: FigureFile;
  onSent: (sent: number) => void;
}

/** Checks a set-up workbook, or loads it where an attempt's key is given. */
export async function sendSetUp({ file, onSent }: Sent, key?: string): Promise<SetUpReport> {
  const answer = client.POST("/set-up/workbook.xlsx", {
    params: {
      query: { dryRun: key === undefined },
      ...(key === undefined ? {} : { header: { "Idempotency-Key": key } }),
    },
    headers: { "Content-Type": file.mediaType },
    body: file.bytes as unknown as string,
    bodySerializer: (body: unknown) => body as string,
    fetch: uploadFetch(onSent),
  });
  return (await versioned(answer)).data;
}
