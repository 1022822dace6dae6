import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { synonymListQuery } from "#/api/search";
import { requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/synonyms/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "settings:write"),
  loader: ({ context }) => context.queryClient.fetchQuery({ ...synonymListQuery, staleTime: 0 }),
  component: SynonymList,
});

function SynonymList() {
  const groups = useSuspenseQuery(synonymListQuery).data;
  return (
    <>
      <FigureCrumbs />
      <Page title="Words that mean the same">
        <div className="app-column">
          <p className="govuk-body">
            Whoever searches for one of a group finds what is called by any other. A change counts in the next
            search.
          </p>
          <ButtonLink to="/synonyms/new">Add a group</ButtonLink>
          {groups.length === 0 ? <p className="govuk-body">There is no group yet.</p> : null}
          <ul className="app-rows">
            {groups.map(({ reference, words }) => (
              <li className="app-rows__item" key={reference}>
                <p className="govuk-body govuk-!-margin-bottom-1">{words.join(", ")}</p>
                <Link to="/synonyms/$group" params={{ group: reference }} className="govuk-link">
                  Change<span className="govuk-visually-hidden"> the group of {words[0]}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </Page>
    </>
  );
}
