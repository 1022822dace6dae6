import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { type Sent, sent } from "./figure-files";
import { keys } from "./keys";
import type { components } from "./schema";

export type LargeFile = components["schemas"]["LargeFile"];

/** The large files, the newest first, page after page. */
export const largeFilesQuery = infiniteQueryOptions({
  queryKey: keys.largeFiles,
  queryFn: ({ pageParam, signal }) =>
    body(client.GET("/large-files", { params: { query: { page: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next,
});

/** How far one of them is. */
export const largeFileQuery = (file: string) =>
  queryOptions({
    queryKey: keys.largeFile(file),
    queryFn: ({ signal }) =>
      body(client.GET("/large-files/{file}", { params: { path: { file: Number(file) } }, signal })),
  });

export async function sendLargeFile(file: Sent, key: string): Promise<LargeFile> {
  const answer = client.POST("/large-files", {
    params: { query: { fileName: file.file.name }, header: { "Idempotency-Key": key } },
    ...sent(file),
  });
  return (await versioned(answer)).data;
}

export function loadLargeFile(file: number, confirmed: string[], key: string): Promise<LargeFile> {
  return body(
    client.POST("/large-files/{file}/loading", {
      params: { path: { file }, header: { "Idempotency-Key": key } },
      body: { confirmed },
    }),
  );
}

export function cancelLargeFile(file: number, key: string): Promise<LargeFile> {
  return body(
    client.POST("/large-files/{file}/cancelling", {
      params: { path: { file }, header: { "Idempotency-Key": key } },
    }),
  );
}
