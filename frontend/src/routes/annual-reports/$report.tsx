import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { annualReportDocumentQuery, annualReportQuery } from "#/api/annual-reports";
import { client, versioned } from "#/api/client";
import { allBut } from "#/api/keys";
import {
  moveWords,
  type ReportMove,
  reportColour,
  type SectionPlace,
  sectionId,
} from "#/features/annual-report/annual-report";
import { ReportActs } from "#/features/annual-report/ReportActs";
import { ReportCrumbs } from "#/features/annual-report/ReportCrumbs";
import { ReportFiles } from "#/features/annual-report/ReportFiles";
import { ReportView } from "#/features/annual-report/ReportView";
import { londonDate } from "#/ui/dates";
import { History } from "#/ui/History";
import { Page } from "#/ui/Page";
import { Quote } from "#/ui/Said";
import { Tag } from "#/ui/Tag";
import { useStanding } from "#/ui/use-standing";
import { wasDone } from "#/ui/was-done";

export const Route = createFileRoute("/annual-reports/$report")({
  // Fresh, as others write, approve and publish meanwhile.
  loader: ({ context: { queryClient }, params: { report } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...annualReportQuery(report), staleTime: 0 }),
      queryClient.fetchQuery({ ...annualReportDocumentQuery(report), staleTime: 0 }),
    ]),
  component: OneReport,
});

function OneReport() {
  const { report } = Route.useParams();
  // The key throws away what was typed when the address changes to another.
  return <ReportPage key={report} reference={report} />;
}

type Change =
  | { kind: "step"; move: ReportMove; text: string | undefined }
  | { kind: "section"; place: SectionPlace; text: string | undefined };

function ReportPage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const options = annualReportQuery(reference);
  const query = useSuspenseQuery(options);
  const { data: report, etag } = query.data;
  const document = useSuspenseQuery(annualReportDocumentQuery(reference)).data;
  const save = useMutation({
    mutationFn: (change: Change) => {
      const params = { path: { report: reference }, header: { "If-Match": etag } };
      return versioned(
        change.kind === "step"
          ? client.POST("/annual-reports/{report}/steps", {
              params,
              body: { move: change.move, text: change.text },
            })
          : client.PUT("/annual-reports/{report}/section", {
              params,
              body: { ...change.place, text: change.text },
            }),
      );
    },
    onSuccess: async (taken) => {
      cache.setQueryData(options.queryKey, taken);
      await cache.invalidateQueries(allBut(options.queryKey));
    },
  });
  const sent = save.variables;
  const fieldIdOf = (pointer: string) => {
    if (pointer !== "/text" || !sent) return undefined;
    return sent.kind === "section" ? sectionId(sent.place) : "why";
  };
  const done = sent?.kind === "step" ? moveWords(sent.move).done : "The words are saved";
  const standing = useStanding({
    what: "report",
    write: save,
    done,
    onReload: query.refetch,
    fieldIdOf,
  });
  const { errorOf, refuse: onRefused } = standing;
  return (
    <>
      <ReportCrumbs />
      {standing.head}
      <Page
        title={`Annual report: ${report.scorecardTitle}`}
        caption={report.year.label}
        hasError={standing.hasError}
      >
        <div className="app-column">
          <p className="app-state">
            <Tag colour={reportColour(report.state)}>{report.stateText}</Tag>
          </p>
          {report.publishedAt ? (
            <p className="govuk-body">Published on {londonDate(report.publishedAt)}.</p>
          ) : null}
          <ReportFiles reference={reference} />
          <ReportActs
            actions={report.actions}
            sending={save.isPending && sent?.kind === "step" ? sent.move : undefined}
            errorOf={errorOf}
            onRefused={onRefused}
            onTake={(move, text) => wasDone(save.mutateAsync({ kind: "step", move, text }))}
          />
          <ReportView
            document={document}
            writing={
              report.actions.includes("WRITE")
                ? {
                    sending: save.isPending && sent?.kind === "section" ? sectionId(sent.place) : undefined,
                    errorOf,
                    onRefused,
                    onWrite: (place, text) => wasDone(save.mutateAsync({ kind: "section", place, text })),
                  }
                : undefined
            }
          />
          {report.steps.length > 0 ? (
            <History
              events={report.steps.map(({ moveText, text, by, at }) => ({
                title: moveText,
                by,
                at,
                text: text ? <Quote text={text} /> : undefined,
              }))}
            />
          ) : null}
        </div>
      </Page>
    </>
  );
}
