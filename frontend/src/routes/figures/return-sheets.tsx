import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { checkReturnSheet, loadReturnSheet } from "#/api/figure-files";
import { returnSheetsQuery } from "#/api/figures";
import { may, requirePermission } from "#/app/permissions";
import { ConfirmFigures, checkConfirmed, warningsField } from "#/features/figures/ConfirmFigures";
import { mediaTypeOf } from "#/features/figures/csv-file";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { ImportDone } from "#/features/figures/ImportDone";
import { ImportForm } from "#/features/figures/ImportForm";
import { ImportProblem } from "#/features/figures/ImportProblem";
import { ImportReportView } from "#/features/figures/ImportReportView";
import { placesOf } from "#/features/figures/import-report";
import { ProblemsTable } from "#/features/figures/ReportTables";
import { ReturnSheetList } from "#/features/figures/ReturnSheetList";
import { useRefused } from "#/ui/use-refused";
import { useCheckedFile } from "../-use-checked-file";

export const Route = createFileRoute("/figures/return-sheets")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:write", "figures:write-own"),
  // Fresh, as what is owed changes with every figure that comes in.
  loader: ({ context }) => context.queryClient.fetchQuery({ ...returnSheetsQuery, staleTime: 0 }),
  component: ReturnSheets,
});

function ReturnSheets() {
  const { me } = Route.useRouteContext();
  const sheets = useSuspenseQuery(returnSheetsQuery).data;
  const refused = useRefused();
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const { check, load, checked, problem, sending, startAgain } = useCheckedFile({
    mediaTypeOf,
    check: checkReturnSheet,
    load: (file, key) => loadReturnSheet(file, confirmed, key),
    loading: "Loading the figures",
  });

  const another = () => {
    startAgain();
    setConfirmed([]);
    refused.refuse([]);
  };

  if (load.isSuccess) {
    return (
      <ImportDone
        report={load.data}
        fileName={load.variables.name}
        mayPrepare={may(me, "editions:prepare")}
        another="Send another return sheet"
        onAnother={another}
      />
    );
  }

  const places = placesOf(problem);
  return (
    <>
      <FigureCrumbs />
      <ImportForm
        title="Return sheets"
        introduction={
          <>
            <p className="govuk-body app-column">
              A return sheet holds a row for each figure that a service owes, with the last figure beside it.
              Download it, fill in what you have and send it back here. A row that you leave empty is still
              owed. The figures may not be published yet, so do not send the file by e-mail.
            </p>
            <ReturnSheetList sheets={sheets} />
            <h2 className="govuk-heading-m">Send a return sheet back</h2>
          </>
        }
        hint="A return sheet that you filled in, at most 20 MB. It is checked first, and nothing changes until you say so. You can also drag the file here."
        sending={sending}
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
                  if (errors.length === 0) load.mutate(checked.file);
                }}
              />
            </ImportReportView>
          ) : places.length > 0 ? (
            <ProblemsTable problems={places} count={places.length} />
          ) : null
        }
        onChoose={another}
        onCheck={(file) => {
          another();
          check.mutate(file);
        }}
      >
        {null}
      </ImportForm>
    </>
  );
}
