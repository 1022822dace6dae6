import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";

/** Every annual report that this person may read: those on their way first. */
export const annualReportsQuery = queryOptions({
  queryKey: keys.annualReports,
  queryFn: async ({ signal }) => (await body(client.GET("/annual-reports", { signal }))).items,
});

/** Where one stands, with its ETag, which each step must send back. */
export function annualReportQuery(report: string) {
  return queryOptions({
    queryKey: keys.annualReport(report),
    queryFn: ({ signal }) =>
      versioned(client.GET("/annual-reports/{report}", { params: { path: { report } }, signal })),
  });
}

/** What it says: of a draft, as things stand now. */
export function annualReportDocumentQuery(report: string) {
  return queryOptions({
    queryKey: keys.annualReportDocument(report),
    queryFn: ({ signal }) =>
      body(client.GET("/annual-reports/{report}/document", { params: { path: { report } }, signal })),
  });
}
