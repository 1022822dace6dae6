import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { type SyntheticEvent, useState } from "react";
import { annualReportQuery } from "#/api/annual-reports";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { allBut } from "#/api/keys";
import { scorecardsQuery } from "#/api/scorecards";
import { requirePermission } from "#/app/permissions";
import {
  checkReport,
  fieldOfReport,
  type TypedReport,
  type YearKind,
  yearKinds,
} from "#/features/annual-report/annual-report";
import { ReportCrumbs } from "#/features/annual-report/ReportCrumbs";
import { Button } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import { useStanding } from "#/ui/use-standing";

export const Route = createFileRoute("/annual-reports/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:prepare"),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(scorecardsQuery),
  component: NewReport,
});

const nothing: TypedReport = { scorecard: "", yearKind: "FINANCIAL", year: "" };

function NewReport() {
  const cache = useQueryClient();
  const navigate = Route.useNavigate();
  const scorecards = useSuspenseQuery(scorecardsQuery).data.items;
  const [typed, setTyped] = useState(nothing);
  const change = (part: Partial<TypedReport>) => setTyped({ ...typed, ...part });
  const attempt = useAttemptKey();
  const open = useMutation({
    mutationFn: (of: TypedReport) => {
      const body = { ...of, year: of.year.trim() };
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) };
      return versioned(client.POST("/annual-reports", { params: { header }, body }));
    },
    onSuccess: async (opened) => {
      const { queryKey } = annualReportQuery(opened.data.reference);
      cache.setQueryData(queryKey, opened);
      void cache.invalidateQueries(allBut(queryKey));
      await navigate({ to: "/annual-reports/$report", params: { report: opened.data.reference } });
    },
  });

  const standing = useStanding({ what: "report", write: open, fieldIdOf: fieldOfReport });
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkReport(typed);
    standing.refuse(found);
    if (found.length === 0) open.mutate(typed);
  }
  const { errorOf } = standing;
  return (
    <>
      <ReportCrumbs />
      {standing.head}
      <Page title="Begin an annual report" hasError={standing.hasError}>
        <form className="app-column" onSubmit={submit} noValidate>
          <Select
            id="scorecard"
            label="Scorecard"
            hint="Its published editions of the year are put together"
            error={errorOf("scorecard")}
            choices={[
              { value: "", label: "Choose" },
              ...scorecards.map(({ code, title }) => ({ value: code, label: title })),
            ]}
            value={typed.scorecard}
            onChange={(event) => change({ scorecard: event.target.value })}
          />
          <Select
            id="yearKind"
            label="Which kind of year?"
            error={errorOf("yearKind")}
            choices={yearKinds}
            value={typed.yearKind}
            onChange={(event) => change({ yearKind: event.target.value as YearKind })}
          />
          <TextInput
            id="year"
            label="Year"
            hint="For example 2024-25, or AY2024-25 for an academic year"
            error={errorOf("year")}
            value={typed.year}
            onChange={(event) => change({ year: event.target.value })}
          />
          <Button busy={open.isPending}>{open.isPending ? "Putting it together" : "Put it together"}</Button>
        </form>
      </Page>
    </>
  );
}
