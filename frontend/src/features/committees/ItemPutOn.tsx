import { Link } from "@tanstack/react-router";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { TakesFocus } from "#/ui/TakesFocus";
import { standsInWords, type WorkItem } from "./work-item";

/** What somebody sees after putting an item on a work programme. */
export function ItemPutOn({ item }: { item: WorkItem }) {
  const { reference, title, committee, committeeTitle } = item;
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title="On the work programme">
          {title}
          <br />
          <strong>{reference}</strong>
        </ConfirmationPanel>
        <p className="govuk-body">{standsInWords(item)}.</p>
        <p className="govuk-body">
          <Link to="/work-items/$item" params={{ item: reference }} className="govuk-link">
            See item {reference}
          </Link>
        </p>
        <p className="govuk-body">
          <Link to="/committees/$committee/work-programme" params={{ committee }} className="govuk-link">
            Work programme of {committeeTitle}
          </Link>
        </p>
      </div>
    </TakesFocus>
  );
}
