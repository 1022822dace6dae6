import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
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
          The words of <a href="#childrens-services">children’s services</a> with where each meaning is laid
          down, and those of <a href="#figures">figures and ratings</a>, both in alphabetical order. The
          search above finds them too, by their abbreviations and by everyday words.
        </p>
        <h2 className="govuk-heading-m" id="childrens-services" tabIndex={-1}>
          Children’s services
        </h2>
        <Words terms={items.filter(({ kind }) => kind === "CHILDRENS_SERVICES")} />
        <h2 className="govuk-heading-m" id="figures" tabIndex={-1}>
          Figures and ratings
        </h2>
        <p className="govuk-body">The same meanings open from the question marks beside headings.</p>
        <Words terms={items.filter(({ kind }) => kind === "STATISTICS")} />
        <p className="govuk-body">
          <Link to="/how-to-read" className="govuk-link">
            How to read the scorecards
          </Link>
        </p>
      </div>
    </Page>
  );
}

function Words({ terms }: { terms: readonly components["schemas"]["GlossaryTerm"][] }) {
  return (
    <dl className="app-glossary">
      {terms.map(({ code, term, meaning, alsoCalled, source }) => (
        <div className="app-glossary__term" key={code} id={code} tabIndex={-1}>
          <dt>{term}</dt>
          <dd>
            {meaning}
            {alsoCalled.length > 0 ? (
              <p className="app-glossary__more">Also: {alsoCalled.join(", ")}</p>
            ) : null}
            {source ? <p className="app-glossary__more">Source: {source}</p> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
