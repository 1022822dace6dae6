import { Link } from "@tanstack/react-router";
import { type Contact, dialled } from "./contact";

/** Who the governance adviser is and how to reach them; nothing where nobody is named. */
export function Adviser({ contact: { name, email, telephone } }: { contact: Contact }) {
  if (!name || !email) return null;
  return (
    <>
      {name}:{" "}
      <a className="govuk-link" href={`mailto:${email}`}>
        {email}
      </a>
      {telephone ? (
        <>
          {" "}
          or{" "}
          <a className="govuk-link" href={`tel:${dialled(telephone)}`}>
            {telephone}
          </a>
        </>
      ) : null}
    </>
  );
}

/** Whom a member turns to who does not know what to ask, or whose question is about no measure. */
export function AskTheAdviser({ contact }: { contact: Contact }) {
  return (
    <p className="govuk-body app-column">
      Not sure what to ask, or is it about no measure?{" "}
      <Link to="/queries/new" className="govuk-link">
        Ask a general question
      </Link>
      {contact.name ? (
        <>
          , or ask <Adviser contact={contact} />
        </>
      ) : null}
      .{" "}
      <Link to="/queries" className="govuk-link">
        See general questions and their answers
      </Link>
      .
    </p>
  );
}
