import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { indicatorsQuery } from "#/api/figures";
import { may, requirePermission } from "#/app/permissions";
import { ColumnsExplained } from "#/features/figures/ColumnsExplained";
import { ConfirmFigures, checkConfirmed, warningsField } from "#/features/figures/ConfirmFigures";
import { isLarge } from "#/features/figures/csv-file";
import { ImportDone } from "#/features/figures/ImportDone";
import { ImportForm } from "#/features/figures/ImportForm";
import { ImportProblem } from "#/features/figures/ImportProblem";
import { ImportReportView } from "#/features/figures/ImportReportView";
import { ImportTouches } from "#/features/figures/ImportTouches";
import { placesOf } from "#/features/figures/import-report";
import { MarkedFile } from "#/features/figures/MarkedFile";
import { checkMapping } from "#/features/figures/mapping/check-mapping";
import { MappedBy } from "#/features/figures/mapping/MappedBy";
import { MappingChoice } from "#/features/figures/mapping/MappingChoice";
import { MappingForm } from "#/features/figures/mapping/MappingForm";
import { MappingProblem } from "#/features/figures/mapping/MappingProblem";
import { checkReason, ReasonField, reasonField } from "#/features/figures/mapping/ReasonField";
import { type TypedMapping, typedMapping } from "#/features/figures/mapping/typed-mapping";
import { ProblemsTable } from "#/features/figures/ReportTables";
import { useRefused } from "#/ui/use-refused";
import { type CheckedFile, useFigureFile } from "./-use-figure-file";
import { useLargeFile } from "./-use-large-file";

export const Route = createFileRoute("/figures/import")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:write"),
  loader: ({ context }) => context.queryClient.ensureQueryData(indicatorsQuery),
  component: ImportFigures,
});

function ImportFigures() {
  const { me } = Route.useRouteContext();
  const indicators = useSuspenseQuery(indicatorsQuery).data;
  const cache = useQueryClient();
  const [typed, setTyped] = useState<TypedMapping>();
  const { checked, sent, check, mark, choose, decide, load, reopen, startAgain } = useFigureFile({
    // Saved once, it is changed and not made again.
    onDecided: () => setTyped(undefined),
    // Drafts, previews and lists all show what was loaded.
    onLoaded: () => cache.invalidateQueries(),
  });
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const [reason, setReason] = useState("");
  const refused = useRefused();

  const forget = () => {
    setConfirmed([]);
    setReason("");
    refused.refuse([]);
  };
  const large = useLargeFile();
  const another = () => {
    startAgain();
    large.forget();
    setTyped(undefined);
    forget();
  };

  if (load.isSuccess) {
    return (
      <ImportDone
        report={load.data}
        fileName={load.variables.of.file.name}
        mayPrepare={may(me, "editions:prepare")}
        another="Import another file"
        onAnother={another}
      />
    );
  }

  const problem = large.error ?? check.error ?? load.error;
  const places = placesOf(problem);

  const choice = (of: CheckedFile) =>
    of.inspection ? (
      <MappingChoice
        key={of.inspection.mapping?.code}
        inspection={of.inspection}
        busy={choose.isPending}
        onChoose={(mapping) => {
          forget();
          choose.mutate({ of, mapping });
        }}
      />
    ) : null;

  function decisions(of: CheckedFile, inspection: NonNullable<CheckedFile["inspection"]>) {
    const now = typed ?? typedMapping(inspection);
    return (
      <MappingForm
        choice={choice(of)}
        fileName={of.file.name}
        inspection={inspection}
        indicators={indicators}
        typed={now}
        errorOf={refused.errorOf}
        busy={decide.isPending}
        onChange={setTyped}
        onSave={() => {
          const errors = checkMapping(now, inspection);
          refused.refuse(errors);
          if (errors.length === 0) {
            forget();
            decide.mutate({ typed: now, of: { ...of, inspection } });
          }
        }}
      />
    );
  }

  function report(of: CheckedFile & { report: NonNullable<CheckedFile["report"]> }) {
    const changes = of.mapping ? of.report.revised : 0;
    return (
      <ImportReportView
        key={check.submittedAt + choose.submittedAt + decide.submittedAt}
        report={of.report}
        fileName={of.file.name}
        marked={
          of.inspection ? null : (
            <MarkedFile
              busy={mark.isPending}
              problem={mark.error ? <ImportProblem problem={mark.error} /> : null}
              onDownload={() => mark.mutate(of.file)}
            />
          )
        }
      >
        <ConfirmFigures
          report={of.report}
          confirmed={confirmed}
          error={refused.errorOf(warningsField)}
          busy={load.isPending}
          onConfirm={setConfirmed}
          onLoad={() => {
            const errors = [...checkConfirmed(of.report, confirmed), ...checkReason(changes, reason)];
            refused.refuse(errors);
            if (errors.length === 0) load.mutate({ of, confirmed, reason: reason.trim() });
          }}
        >
          <ImportTouches touches={of.report.touches} />
          {changes > 0 ? (
            <ReasonField
              count={changes}
              value={reason}
              error={refused.errorOf(reasonField)}
              onChange={setReason}
            />
          ) : null}
        </ConfirmFigures>
      </ImportReportView>
    );
  }

  return (
    <ImportForm
      title="Import figures"
      introduction={
        <p className="govuk-body app-column">
          Load figures from an Excel workbook or a CSV file. The file is checked first, and nothing changes
          until you say so. Figures that are already published stay as they were published.
        </p>
      }
      hint="One row for each measure, area and period. At most 20 MB, and 100 MB as a CSV file with the columns below. You can also drag the file here."
      megabytes={100}
      sending={
        large.isPending
          ? { label: "Sending the file", sent: large.sent }
          : check.isPending
            ? { label: sent < 1 ? "Sending the file" : "Checking the file", sent }
            : load.isPending
              ? { label: sent < 1 ? "Sending the file" : "Loading the figures", sent }
              : undefined
      }
      problem={
        refused.summary ??
        (problem ? (
          <ImportProblem problem={problem} />
        ) : (choose.error ?? decide.error) ? (
          <MappingProblem problem={choose.error ?? decide.error} />
        ) : null)
      }
      report={
        checked?.report ? (
          <>
            {checked.mapping ? (
              <MappedBy
                mapping={checked.mapping}
                onChange={() => {
                  forget();
                  setTyped(undefined);
                  reopen();
                }}
              >
                {choice(checked)}
              </MappedBy>
            ) : null}
            {report({ ...checked, report: checked.report })}
          </>
        ) : checked?.inspection ? (
          decisions(checked, checked.inspection)
        ) : places.length > 0 ? (
          <ProblemsTable problems={places} count={places.length} />
        ) : null
      }
      onChoose={another}
      onCheck={async (file) => {
        another();
        if (await isLarge(file)) large.send(file);
        else check.mutate(file);
      }}
    >
      <ColumnsExplained />
      <p className="govuk-body">
        <Link to="/figures" className="govuk-link">
          Export the figures that are loaded now
        </Link>
      </p>
      <p className="govuk-body">
        <Link to="/figures/large-files" className="govuk-link">
          Large files: how far they are, and which wait to be loaded
        </Link>
      </p>
      <p className="govuk-body">
        <Link to="/figures/mappings" className="govuk-link">
          Saved mappings: how the Department for Education’s files are read
        </Link>
      </p>
    </ImportForm>
  );
}
