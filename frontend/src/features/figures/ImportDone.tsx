import { Link } from "@tanstack/react-router";
import { Button, ButtonLink } from "#/ui/Button";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { TakesFocus } from "#/ui/TakesFocus";
import { figureCount, type ImportReport } from "./import-report";

interface ImportDoneProps {
  report: ImportReport;
  fileName: string;
  mayPrepare: boolean;
  /** On the button that begins again. */
  another: string;
  onAnother: () => void;
}

export function ImportDone({ report, fileName, mayPrepare, another, onAnother }: ImportDoneProps) {
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title="Figures loaded">{fileName}</ConfirmationPanel>
        <p className="govuk-body">
          {figureCount(report.added)} added, {figureCount(report.revised)} changed,{" "}
          {figureCount(report.unchanged)} already the same.
        </p>
        <h2 className="govuk-heading-m">What happens next</h2>
        <p className="govuk-body">
          The figures show in the previews of editions that are not yet published. Members see them when an
          edition with them is published.
        </p>
        <div className="govuk-button-group">
          {mayPrepare ? <ButtonLink to="/editions/new">Prepare an edition</ButtonLink> : null}
          <Button type="button" look="secondary" onClick={onAnother}>
            {another}
          </Button>
        </div>
        {report.load === undefined ? null : (
          <p className="govuk-body">
            Was it the wrong file?{" "}
            <Link to="/figures/loads/$load" params={{ load: String(report.load) }} className="govuk-link">
              See what was loaded, or undo it
            </Link>
          </p>
        )}
        <p className="govuk-body">
          <Link to="/editions" className="govuk-link">
            See the editions
          </Link>
        </p>
      </div>
    </TakesFocus>
  );
}
