import { Link } from "@tanstack/react-router";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { TakesFocus } from "#/ui/TakesFocus";
import { Adviser } from "./Adviser";
import type { Contact } from "./contact";
import type { GeneralQuery } from "./general-query";

/** What a member sees after sending a question: its reference, and what happens next. */
export function QueryAsked({ query: { reference }, contact }: { query: GeneralQuery; contact: Contact }) {
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title="Question sent">
          Your reference
          <br />
          <strong>{reference}</strong>
        </ConfirmationPanel>
        <h2 className="govuk-heading-m">What happens next</h2>
        <p className="govuk-body">
          Democratic services answer in writing. You are told at home, and by e-mail unless you have switched
          that off. Only you and they can read your question, unless they give the answer to all members; your
          name is not shown then.
        </p>
        {contact.name ? (
          <p className="govuk-body">
            To talk about it, reach <Adviser contact={contact} />.
          </p>
        ) : null}
        <p className="govuk-body">
          <Link to="/queries/$query" params={{ query: reference }} className="govuk-link">
            See question {reference}
          </Link>
        </p>
      </div>
    </TakesFocus>
  );
}
