import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { client } from "#/api/client";
import { uploadFetch } from "#/api/upload";
import { may, requirePermission } from "#/app/permissions";
import { ColumnsExplained } from "#/features/figures/ColumnsExplained";
import { ConfirmFigures, checkConfirmed, warningsField } from "#/features/figures/ConfirmFigures";
import { mediaTypeOf } from "#/features/figures/csv-file";
import { ImportDone } from "#/features/figures/ImportDone";
import { ImportForm } from "#/features/figures/ImportForm";
import { ImportProblem } from "#/features/figures/ImportProblem";
import { ImportReportView } from "#/features/figures/ImportReportView";
import { placesOf } from "#/features/figures/import-report";
import { ProblemsTable } from "#/features/figures/ReportTables";
import { useRefused } from "#/ui/use-refused";

export const Route = createFileRoute("/figures/import")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:write"),
  component: ImportFigures,
});

/** One file as it was when it was checked: what is loaded is exactly what the report speaks of. */
interface CheckedFile {
  name: string;
  bytes: Blob;
}

function ImportFigures() {
  const { me } = Route.useRouteContext();
  const cache = useQueryClient();
  const attempt = useAttemptKey();
  const [sent, setSent] = useState(0);

  const [confirmed, setConfirmed] = useState<string[]>([]);
  const refused = useRefused();

  async function post({ name, bytes }: CheckedFile, dryRun: boolean, key?: string) {
    setSent(0);
    const { data } = await client.POST("/period-value-imports", {
      params: {
        query: { dryRun, fileName: name, confirmed: dryRun ? [] : confirmed },
        header: key ? { "Idempotency-Key": key } : {},
      },
      headers: { "Content-Type": mediaTypeOf(name) },
      // The contract calls the body a string; a Blob keeps the file's very bytes, whatever their encoding.
      body: bytes as unknown as string,
      bodySerializer: (body) => body,
      fetch: uploadFetch(setSent),
    });
    if (!data) throw new Error("The service gave no report");
    return data;
  }

  const check = useMutation({
    mutationFn: async (chosen: File) => {
      const file: CheckedFile = { name: chosen.name, bytes: new Blob([await chosen.arrayBuffer()]) };
      return { file, report: await post(file, true) };
    },
  });
  const load = useMutation({
    mutationFn: ({ file, checked }: { file: CheckedFile; checked: number }) =>
      post(file, false, attempt.keyFor(`${file.name} checked at ${checked}`)),
    // Drafts, previews and lists all show what was loaded.
    onSuccess: () => cache.invalidateQueries(),
  });
  const startAgain = () => {
    check.reset();
    load.reset();
    setConfirmed([]);
    refused.refuse([]);
  };

  if (load.isSuccess) {
    return (
      <ImportDone
        report={load.data}
        fileName={load.variables.file.name}
        mayPrepare={may(me, "editions:prepare")}
        onAnother={startAgain}
      />
    );
  }

  const problem = check.error ?? load.error;
  const places = placesOf(problem);
  const checked = check.data;
  return (
    <ImportForm
      sending={
        check.isPending
          ? { label: sent < 1 ? "Sending the file" : "Checking the file", sent }
          : load.isPending
            ? { label: sent < 1 ? "Sending the file" : "Loading the figures", sent }
            : undefined
      }
      problem={refused.summary ?? (problem ? <ImportProblem problem={problem} /> : null)}
      report={
        checked ? (
          <ImportReportView key={check.submittedAt} report={checked.report} fileName={checked.file.name}>
            <ConfirmFigures
              report={checked.report}
              confirmed={confirmed}
              error={refused.errorOf(warningsField)}
              busy={load.isPending}
              onConfirm={setConfirmed}
              onLoad={() => {
                const errors = checkConfirmed(checked.report, confirmed);
                refused.refuse(errors);
                if (errors.length === 0) load.mutate({ file: checked.file, checked: check.submittedAt });
              }}
            />
          </ImportReportView>
        ) : places.length > 0 ? (
          <ProblemsTable problems={places} count={places.length} />
        ) : null
      }
      onChoose={startAgain}
      onCheck={(file) => {
        startAgain();
        check.mutate(file);
      }}
    >
      <ColumnsExplained />
      <p className="govuk-body">
        <Link to="/figures" className="govuk-link">
          Export the figures that are loaded now
        </Link>
      </p>
    </ImportForm>
  );
}
