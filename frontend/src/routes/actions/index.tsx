import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import * as z from "zod/mini";
import { actionsQuery } from "#/api/actions";
import { may, requirePermission } from "#/app/permissions";
import { ActionList } from "#/features/actions/ActionList";
import { overdueInWords } from "#/features/actions/action";
import { actionFilter, showChoices, shows } from "#/features/actions/shown-actions";
import { ClinicsCrumbs } from "#/features/clinics/ClinicCrumbs";
import { Page } from "#/ui/Page";
import { SubNavigation, SubNavigationLink } from "#/ui/SubNavigation";

export const Route = createFileRoute("/actions/")({
  validateSearch: z.object({ show: z.catch(z.optional(z.enum(shows)), undefined) }),
  beforeLoad: ({ context: { me }, search: { show } }) => {
    requirePermission(me, "requests:read");
    // Officers start with what is theirs to do; governance and members with what is open.
    const first = may(me, "actions:report") && !may(me, "clinics:arrange") ? "mine" : "open";
    return { show: show ?? first };
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context }) => context.queryClient.ensureQueryData(actionsQuery(actionFilter(context.show))),
  component: Actions,
});

function Actions() {
  const { show } = Route.useRouteContext();
  const actions = useSuspenseQuery(actionsQuery(actionFilter(show))).data;
  const overdue = overdueInWords(actions);
  return (
    <>
      <ClinicsCrumbs />
      <Page title="Actions agreed at clinics and on recommendations">
        <p className="govuk-body app-column">
          Every action that was agreed at a clinic you may see or on a recommendation, with who does it, until
          when, and what became of it.
        </p>
        <SubNavigation label="Which actions">
          {showChoices.map(({ show: other, label }) => (
            <SubNavigationLink key={other} to="/actions" search={{ show: other }} current={other === show}>
              {label}
            </SubNavigationLink>
          ))}
        </SubNavigation>
        {overdue ? <p className="govuk-body govuk-!-font-weight-bold">{overdue}</p> : null}
        {actions.length > 0 ? (
          <ActionList actions={actions} level={2} withSource />
        ) : (
          <p className="govuk-body">{showChoices.find((choice) => choice.show === show)?.empty}</p>
        )}
      </Page>
    </>
  );
}
