import { createFileRoute } from "@tanstack/react-router";
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
import { useCheckedFile } from "../-use-checked-file";

export const Route = createFileRoute("/measures/workbook")({
  beforeLoad: ({ context }) => {
    // It writes all three, so that all three are needed.
    requirePermission(context.me, "indicators:write");
    requirePermission(context.me, "thresholds:write");
    requirePermission(context.me, "scorecards:write");
  },
  component: SetUpWorkbook,
});

function SetUpWorkbook() {
  const { check, load, checked, problem, sending, startAgain } = useCheckedFile({
    mediaTypeOf: () => mediaTypeOf("set-up.xlsx"),
    check: (file) => sendSetUp(file),
    load: sendSetUp,
    loading: "Loading the set-up",
  });

  if (load.isSuccess) {
    return <Loaded report={load.data} fileName={load.variables.name} onAnother={startAgain} />;
  }

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
        sending={sending}
        problem={problem ? <ImportProblem problem={problem} /> : null}
        report={
          checked && !problem ? (
            <SetUpReportView key={check.submittedAt} report={checked.report} fileName={checked.file.name}>
              <Button type="button" busy={load.isPending} onClick={() => load.mutate(checked.file)}>
                {load.isPending ? "Loading" : `Load ${changesInWords(changesOf(checked.report))}`}
              </Button>
            </SetUpReportView>
          ) : places.length > 0 ? (
            <SetUpProblems problems={places} count={places.length} />
          ) : null
        }
        onChoose={startAgain}
        onCheck={(file) => {
          startAgain();
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
