import type { components } from "#/api/schema";
import { Details } from "#/ui/Details";
import { Paragraphs } from "#/ui/Paragraphs";

type Change = components["schemas"]["SetChange"];

/** That the scorecard shows other measures than the edition before, and why. */
export function SetChange({ change }: { change: Change | undefined }) {
  if (!change) return null;
  const { since, reasons, came, went } = change;
  return (
    <section aria-labelledby="set-change">
      <h2 className="govuk-heading-s" id="set-change">
        Other measures than in {since.label}
      </h2>
      {reasons.map((reason) => (
        <Paragraphs key={reason} text={reason} />
      ))}
      {came.length + went.length > 0 ? (
        <Details summary={`Which measures changed: ${came.length} came, ${went.length} left`}>
          <Measures heading="Came" items={came} />
          <Measures heading="Left" items={went} />
        </Details>
      ) : null}
    </section>
  );
}

function Measures({ heading, items }: { heading: string; items: Change["came"] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{heading}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {items.map(({ indicator, title, theme }) => (
          <li key={indicator}>
            {title} <span className="app-muted">({theme})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
