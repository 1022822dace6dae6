import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import type { FigureFile } from "#/api/figure-files";
import { ApiProblem } from "#/api/problem";
import { type SetUpReport, sendSetUp, setUpWorkbookAddress } from "#/api/set-up-workbook";
import { requirePermission } from "#/app/permissions";
import { MeasureCrumbs } from "#/features/catalogue/MeasureCrumbs";
import {
  changesInWords,
  changesOf,
  SetUpProblems,
  SetUpReportView,
} from "#/features/catalogue/workbook/SetUpReportView";
import { mediaTypeOf } from "#/features/figures/csv-file";
import { ImportForm } from "#/features/figures/ImportForm";
import { ImportProblem } from "#/features/figures/ImportProblem";
import { Button, ButtonAnchor, ButtonLink } from "#/ui/Button";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { TakesFocus } from "#/ui/TakesFocus";

export const Route = createFileRoute("/measures/workbook")({
  beforeLoad: ({ context }) => {
    // It writes all three, so that all three are needed.
    requirePermission(context.me, "indicators:write");
    requirePermission(context.me, "thresholds:write");
    requirePermission(context.me, "scorecards:write");
  },
  component: SetUpWorkbook,
});

interface Checked {
  file: FigureFile;
  report: SetUpReport;
}

function SetUpWorkbook() {
  const cache = useQueryClient();
  const attempt = useAttemptKey();
  const [sent, setSent] = useState(0);
  const upload = (file: FigureFile) => {
    setSent(0);
    return { file, onSent: setSent };
  };
  const check = useMutation({
    mutationFn: async (chosen: File): Promise<Checked> => {
      const bytes = new Blob([await chosen.arrayBuffer()]);
      const file = { name: chosen.name, bytes, mediaType: mediaTypeOf("set-up.xlsx") };
      return { file, report: await sendSetUp(upload(file)) };
    },
  });
  const load = useMutation({
    mutationFn: ({ file }: Checked) =>
      sendSetUp(upload(file), attempt.keyFor(JSON.stringify([file.name, check.submittedAt]))),
    // Measures, targets, scorecards and all that is drawn from them may be others now.
    onSuccess: () => cache.invalidateQueries(),
  });
  const another = () => {
    check.reset();
    load.reset();
  };

  if (load.isSuccess) {
    return <Loaded report={load.data} fileName={load.variables.file.name} onAnother={another} />;
  }

  const checked = check.data;
  const problem = check.error ?? load.error;
  const places = problem instanceof ApiProblem ? problem.errors.filter(({ sheet }) => sheet) : [];
  return (
    <>
      <MeasureCrumbs />
      <ImportForm
        title="Set-up workbook"
        introduction={
          <>
            <p className="govuk-body app-column">
              One Excel workbook holds the set-up: measures, targets, scorecards with their measures,
              comparator groups and localities. Download it, change what is there, add rows, and send it back
              here. Its first sheet says what each column means. Nothing is deleted from here: a row that you
              leave out stays as it is.
            </p>
            <ButtonAnchor look="secondary" href={setUpWorkbookAddress} download>
              Download the set-up workbook
            </ButtonAnchor>
            <h2 className="govuk-heading-m">Send it back</h2>
          </>
        }
        label="Set-up workbook (.xlsx)"
        hint="At most 20 MB. It is checked first, and nothing changes until you say so. You can also drag the file here."
        sending={
          check.isPending
            ? { label: sent < 1 ? "Sending the file" : "Checking the file", sent }
            : load.isPending
              ? { label: sent < 1 ? "Sending the file" : "Loading the set-up", sent }
              : undefined
        }
        problem={problem ? <ImportProblem problem={problem} /> : null}
        report={
          checked && !problem ? (
            <SetUpReportView key={check.submittedAt} report={checked.report} fileName={checked.file.name}>
              <Button type="button" busy={load.isPending} onClick={() => load.mutate(checked)}>
                {load.isPending ? "Loading" : `Load ${changesInWords(changesOf(checked.report))}`}
              </Button>
            </SetUpReportView>
          ) : places.length > 0 ? (
            <SetUpProblems problems={places} count={places.length} />
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

interface LoadedProps {
  report: SetUpReport;
  fileName: string;
  onAnother: () => void;
}

function Loaded({ report, fileName, onAnother }: LoadedProps) {
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title="Set-up loaded">{fileName}</ConfirmationPanel>
        <p className="govuk-body">
          {changesInWords(changesOf(report))} made. What is already published stays as it was published.
        </p>
        <div className="govuk-button-group">
          <ButtonLink to="/measures">See the measures</ButtonLink>
          <ButtonLink look="secondary" to="/scorecards">
            See the scorecards
          </ButtonLink>
          <Button type="button" look="secondary" onClick={onAnother}>
            Send another workbook
          </Button>
        </div>
      </div>
    </TakesFocus>
  );
}
