import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { keys } from "#/api/keys";
import { cancelLargeFile, type LargeFile, largeFileQuery, loadLargeFile } from "#/api/large-files";
import { may, requirePermission } from "#/app/permissions";
import { ConfirmFigures, checkConfirmed, warningsField } from "#/features/figures/ConfirmFigures";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { ImportDone } from "#/features/figures/ImportDone";
import { ImportReportView } from "#/features/figures/ImportReportView";
import { ImportTouches } from "#/features/figures/ImportTouches";
import { LargeFileProgress } from "#/features/large-files/LargeFileProgress";
import { isGoingOn, sizeInWords, stateInWords } from "#/features/large-files/large-file";
import { Button } from "#/ui/Button";
import { londonDateTime } from "#/ui/dates";
import { Page } from "#/ui/Page";
import { SummaryList } from "#/ui/SummaryList";
import { useRefused } from "#/ui/use-refused";
import { WriteOutcome } from "#/ui/WriteOutcome";

const LOOK_AGAIN = 2_000;

export const Route = createFileRoute("/figures/large-files/$file")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:write"),
  // Fresh, as it moves by itself.
  loader: ({ context: { queryClient }, params: { file } }) =>
    queryClient.fetchQuery({ ...largeFileQuery(file), staleTime: 0 }),
  component: LargeFilePage,
});

function LargeFilePage() {
  const { me } = Route.useRouteContext();
  const { file: id } = Route.useParams();
  const navigate = Route.useNavigate();
  const cache = useQueryClient();
  const query = useSuspenseQuery({
    ...largeFileQuery(id),
    refetchInterval: ({ state: { data } }) => (data && isGoingOn(data.state) ? LOOK_AGAIN : false),
  });
  const file = query.data;
  const attempt = useAttemptKey();
  const refused = useRefused();
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const keep = (moved: LargeFile) => cache.setQueryData(keys.largeFile(id), moved);
  const load = useMutation({
    mutationFn: () => loadLargeFile(file.id, confirmed, attempt.keyFor(JSON.stringify(["load", confirmed]))),
    onSuccess: keep,
  });
  const cancel = useMutation({
    mutationFn: () => cancelLargeFile(file.id, attempt.keyFor("cancel")),
    onSuccess: keep,
  });
  const { state, report } = file;
  useEffect(() => {
    // Drafts, previews and lists all show what was loaded.
    if (state === "LOADED")
      void cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "large-file" });
  }, [state, cache]);

  if (state === "LOADED" && report) {
    return (
      <>
        <Crumbs />
        <ImportDone
          report={report}
          fileName={file.fileName}
          mayPrepare={may(me, "editions:prepare")}
          another="Import another file"
          onAnother={() => void navigate({ to: "/figures/import" })}
        />
      </>
    );
  }

  const problem = load.error ?? cancel.error;
  return (
    <>
      <Crumbs />
      {refused.summary ?? (
        <WriteOutcome
          what="file"
          problem={problem}
          attempt={Math.max(load.submittedAt, cancel.submittedAt)}
          onReload={async () => {
            await query.refetch();
            load.reset();
            cancel.reset();
          }}
        />
      )}
      <Page
        title={file.fileName}
        caption="Large file of figures"
        hasError={Boolean(refused.summary) || Boolean(problem)}
      >
        <div className="app-column">
          <SummaryList
            rows={[
              { key: "Sent by", value: `${file.sentBy}, ${londonDateTime(file.sentAt)}` },
              { key: "Size", value: sizeInWords(file.size) },
              ...(isGoingOn(state) ? [] : [{ key: "State", value: `${stateInWords(state)}. ${file.doing}` }]),
              ...(file.askedBy ? [{ key: "Loaded by", value: file.askedBy }] : []),
            ]}
          />
          {isGoingOn(state) ? (
            <LargeFileProgress file={file} busy={cancel.isPending} onCancel={() => cancel.mutate()} />
          ) : null}
        </div>
        {report && !isGoingOn(state) && state !== "CANCELLED" ? (
          <ImportReportView key={state} report={report} fileName={file.fileName}>
            <ConfirmFigures
              report={report}
              confirmed={confirmed}
              error={refused.errorOf(warningsField)}
              busy={load.isPending}
              onConfirm={setConfirmed}
              onLoad={() => {
                const errors = checkConfirmed(report, confirmed);
                refused.refuse(errors);
                if (errors.length === 0) load.mutate();
              }}
            >
              <ImportTouches touches={report.touches} />
            </ConfirmFigures>
          </ImportReportView>
        ) : null}
        {state === "CHECKED" ? (
          <Button type="button" look="secondary" busy={cancel.isPending} onClick={() => cancel.mutate()}>
            Cancel this file
          </Button>
        ) : null}
      </Page>
    </>
  );
}

function Crumbs() {
  return (
    <FigureCrumbs>
      <Link to="/figures/large-files" className="govuk-breadcrumbs__link">
        Large files
      </Link>
    </FigureCrumbs>
  );
}
