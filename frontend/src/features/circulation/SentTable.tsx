import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { Tag } from "#/ui/Tag";
import { mailKindWords } from "./mail-kinds";
import { mailStateColours } from "./mail-states";

type Mail = components["schemas"]["MailSummary"];

/** What went to whom, and what became of it. */
export function SentTable({ mails }: { mails: readonly Mail[] }) {
  return (
    <ScrollRegion label="E-mails, a wide table">
      <table className="govuk-table app-stacked">
        <caption className="govuk-table__caption govuk-visually-hidden">E-mails, newest first</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {["E-mail", "To", "State", "When"].map((heading) => (
              <th scope="col" className="govuk-table__header" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {mails.map((mail) => (
            <Row key={mail.id} mail={mail} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ mail }: { mail: Mail }) {
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        <Link to="/circulation/sent/$mail" params={{ mail: String(mail.id) }} className="govuk-link">
          {mail.subjectLine}
          <span className="govuk-visually-hidden"> to {mail.recipientName}</span>
        </Link>
        <div className="app-muted app-stacked__kind">{mailKindWords(mail.kind)}</div>
      </th>
      <td className="govuk-table__cell">
        <span className="app-stacked__label">To: </span>
        {mail.recipientName}
        <div className="app-muted">{mail.address}</div>
      </td>
      <td className="govuk-table__cell app-state">
        <Tag colour={mailStateColours[mail.state]}>{mail.stateText}</Tag>
        {mail.problem ? (
          <div>
            {mail.problem} {mail.attempts > 1 ? `Tried ${mail.attempts} times.` : ""}
          </div>
        ) : null}
      </td>
      <td className="govuk-table__cell">
        <span className="app-stacked__label">{mail.sentAt ? "Sent" : "Written"}: </span>
        {londonDateTime(mail.sentAt ?? mail.createdAt)}
      </td>
    </tr>
  );
}
