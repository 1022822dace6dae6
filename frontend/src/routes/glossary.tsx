import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { glossaryQuery } from "#/api/service";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/glossary")({
  loader: ({ context }) => context.queryClient.ensureQueryData(glossaryQuery),
  component: GlossaryPage,
});

function GlossaryPage() {
  const { items } = useSuspenseQuery(glossaryQuery).data;
  return (
    <Page title="What the words mean">
      <div className="app-column">
        <p className="govuk-body">
          The words on scorecards and measures, in alphabetical order. The same meanings open from the
          question marks beside headings.
        </p>
        <dl className="app-glossary">
          {items.map(({ code, term, meaning }) => (
            <div className="app-glossary__term" key={code} id={code} tabIndex={-1}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className="govuk-body">
          <Link to="/how-to-read" className="govuk-link">
            How to read the scorecards
          </Link>
        </p>
      </div>
    </Page>
  );
}
