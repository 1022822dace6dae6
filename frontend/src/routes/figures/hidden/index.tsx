import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { policyListQuery } from "#/api/disclosure";
import { may, requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/figures/hidden/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:read-unpublished"),
  loader: ({ context }) => context.queryClient.fetchQuery({ ...policyListQuery, staleTime: 0 }),
  component: Policies,
});

function Policies() {
  const { me } = Route.useRouteContext();
  const { items, sources } = useSuspenseQuery(policyListQuery).data;
  const without = sources.length - items.filter(({ measures }) => measures.length > 0).length;
  return (
    <>
      <FigureCrumbs />
      <Page title="What is hidden of small numbers">
        <div className="app-column">
          <p className="govuk-body">
            So that nobody can be told from a small number, a policy for a source of figures says what is
            hidden and from whom. Scorecards, files, charts and e-mails then show <strong>c</strong>,
            suppressed to protect confidentiality. Editions that are published already keep what they say;
            correct them where they say too much.
          </p>
          {may(me, "indicators:write") ? (
            <ButtonLink to="/figures/hidden/new">Set a policy for a source</ButtonLink>
          ) : null}
          {items.length === 0 ? (
            <p className="govuk-body">No source has a policy yet: nothing is hidden.</p>
          ) : null}
          <ul className="app-rows">
            {items.map(({ reference, source, words, hiddenFromText, measures }) => (
              <li className="app-rows__item" key={reference}>
                <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
                  <Link to="/figures/hidden/$policy" params={{ policy: reference }} className="govuk-link">
                    {source}
                  </Link>
                </h2>
                <p className="govuk-body govuk-!-margin-bottom-1">
                  {words} Hidden from {hiddenFromText}.
                </p>
                <p className="govuk-body govuk-!-margin-bottom-0">{measuresInWords(measures.length)}</p>
              </li>
            ))}
          </ul>
          {without > 0 ? (
            <p className="govuk-body">
              {without === 1
                ? "One source that measures name has no policy."
                : `${without} sources that measures name have no policy.`}
            </p>
          ) : null}
        </div>
      </Page>
    </>
  );
}

function measuresInWords(measures: number) {
  if (measures === 0) return "No measure names this source: it hides nothing.";
  return measures === 1 ? "One measure names this source." : `${measures} measures name this source.`;
}
