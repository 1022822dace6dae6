import { Details } from "#/ui/Details";
import { londonDate } from "#/ui/dates";
import { History } from "#/ui/History";
import { Quote } from "#/ui/Said";
import { Tag } from "#/ui/Tag";
import { type SignOff, signOffColour } from "./sign-off";

/** What is put forward or was signed, and what happened to it. */
export function SignOffView({ signOff }: { signOff: SignOff }) {
  const { measures, newSince, goneSince, signedAt, steps } = signOff;
  return (
    <>
      <p className="app-state">
        <Tag colour={signOffColour(signOff.state)}>{signOff.stateText}</Tag>
      </p>
      <Quote text={signOff.reason} />
      <p className="govuk-body">
        {signedAt
          ? `${signOff.cabinetMember} signed these measures on ${londonDate(signedAt)}. They stand here as they were then.`
          : `${signOff.director} passes these measures on to ${signOff.cabinetMember}, who signs them.`}
      </p>
      <p className="govuk-body app-muted">
        Put forward by {signOff.openedBy} on {londonDate(signOff.openedAt)}.
      </p>
      <Since what="New since what was signed before" titles={newSince} />
      <Since what="No longer among them" titles={goneSince} />
      <h2 className="govuk-heading-m">Measures: {measures.length}</h2>
      <ul className="app-list">
        {measures.map(({ indicator, title, theme, definition, source }) => (
          <li className="app-list__item" key={indicator}>
            <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
            <p className="govuk-body app-muted">{theme}</p>
            <Details
              summary={
                <>
                  How it is defined<span className="govuk-visually-hidden">: {title}</span>
                </>
              }
            >
              <Quote text={definition} />
              {source ? <p className="govuk-body">Source: {source}</p> : null}
            </Details>
          </li>
        ))}
      </ul>
      {steps.length > 0 ? (
        <History
          events={steps.map(({ moveText, text, by, at }) => ({
            title: moveText,
            by,
            at,
            text: text ? <Quote text={text} /> : undefined,
          }))}
        />
      ) : null}
    </>
  );
}

function Since({ what, titles }: { what: string; titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-s">{what}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  );
}
