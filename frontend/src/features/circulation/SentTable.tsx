import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import { type Column, Table } from "#/ui/Table";
import { Tag } from "#/ui/Tag";
import { mailKindWords } from "./mail-kinds";
import { mailStateColours } from "./mail-states";

type Mail = components["schemas"]["MailSummary"];

const columns: readonly Column<Mail>[] = [
  {
    heading: "E-mail",
    cell: (mail) => (
      <>
        <Link to="/circulation/sent/$mail" params={{ mail: String(mail.id) }} className="govuk-link">
          {mail.subjectLine}
          <span className="govuk-visually-hidden"> to {mail.recipientName}</span>
        </Link>
        <div className="app-muted app-stacked__kind">{mailKindWords(mail.kind)}</div>
      </>
    ),
  },
  {
    heading: "To",
    named: true,
    cell: ({ recipientName, address }) => (
      <>
        {recipientName}
        <div className="app-muted">{address}</div>
      </>
    ),
  },
  {
    heading: "State",
    className: "app-state",
    cell: ({ state, stateText, problem, attempts }) => (
      <>
        <Tag colour={mailStateColours[state]}>{stateText}</Tag>
        {problem ? (
          <div>
            {problem} {attempts > 1 ? `Tried ${attempts} times.` : ""}
          </div>
        ) : null}
      </>
    ),
  },
  {
    heading: "When",
    cell: ({ sentAt, createdAt }) => (
      <>
        <span className="app-stacked__label">{sentAt ? "Sent" : "Written"}: </span>
        {londonDateTime(sentAt ?? createdAt)}
      </>
    ),
  },
];

/** What went to whom, and what became of it. */
export function SentTable({ mails }: { mails: readonly Mail[] }) {
  return (
    <Table
      caption="E-mails, newest first"
      region="E-mails, a wide table"
      className="app-stacked"
      columns={columns}
      rows={mails}
      keyOf={({ id }) => String(id)}
    />
  );
}
