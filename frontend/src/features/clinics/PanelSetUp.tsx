import { Link } from "@tanstack/react-router";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { TakesFocus } from "#/ui/TakesFocus";
import type { Panel } from "./panel";

/** What governance sees after setting up a panel. */
export function PanelSetUp({ panel: { reference, title, members } }: { panel: Panel }) {
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title="Panel set up">
          {title}
          <br />
          <strong>{reference}</strong>
        </ConfirmationPanel>
        <p className="govuk-body">
          {members.length === 1
            ? "1 person belongs to it."
            : `${members.length} people belong to it. Whenever it meets, each of them is invited.`}
        </p>
        <p className="govuk-body">
          <Link to="/panels/$panel" params={{ panel: reference }} className="govuk-link">
            See panel {reference}
          </Link>
        </p>
      </div>
    </TakesFocus>
  );
}
