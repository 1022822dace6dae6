import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { knownProblemsQuery } from "#/api/known-problems";
import { may, requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { yearWords } from "#/features/problems/problem";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/figures/problems/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:read"),
  loader: ({ context }) => context.queryClient.fetchQuery({ ...knownProblemsQuery, staleTime: 0 }),
  component: Problems,
});

function Problems() {
  const { me } = Route.useRouteContext();
  const problems = useSuspenseQuery(knownProblemsQuery).data;
  const mayChange = may(me, "indicators:write");
  return (
    <>
      <FigureCrumbs />
      <Page title="Known problems of others’ figures">
        <div className="app-column">
          <p className="govuk-body">
            What is known to be wrong with the figures of other areas, by source and year. It stands beside
            the figure wherever we are compared with it.
          </p>
          {mayChange ? <ButtonLink to="/figures/problems/new">Add a known problem</ButtonLink> : null}
          {problems.length === 0 ? <p className="govuk-body">No problem is known.</p> : null}
          <ul className="app-rows">
            {problems.map((problem) => (
              <li className="app-rows__item" key={problem.reference}>
                <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
                  {problem.areaName}, {problem.source}, {yearWords(problem.year)}
                </h2>
                <p className="govuk-body govuk-!-margin-bottom-1">
                  {problem.words} {problem.leftOut ? "Left out of averages." : "Averages count it."}
                </p>
                <p className="govuk-body govuk-!-margin-bottom-0">
                  {problem.address ? (
                    <>
                      <a href={problem.address} className="govuk-link" rel="noreferrer">
                        More about it
                        <span className="govuk-visually-hidden">
                          , {problem.areaName}, {yearWords(problem.year)}
                        </span>
                      </a>{" "}
                    </>
                  ) : null}
                  {mayChange ? (
                    <Link
                      to="/figures/problems/$problem"
                      params={{ problem: problem.reference }}
                      className="govuk-link"
                    >
                      Change
                      <span className="govuk-visually-hidden">
                        {" "}
                        what is known of {problem.areaName}, {problem.source}, {yearWords(problem.year)}
                      </span>
                    </Link>
                  ) : null}
                </p>
              </li>
            ))}
          </ul>
        </div>
      </Page>
    </>
  );
}
