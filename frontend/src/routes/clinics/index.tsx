import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { proposalsQuery } from "#/api/clinic-times";
import { clinicsQuery } from "#/api/clinics";
import { may, requirePermission } from "#/app/permissions";
import { ClinicList } from "#/features/clinics/ClinicList";
import { toComeAndOver } from "#/features/clinics/clinic";
import { clinicFilter, showChoices, shows } from "#/features/clinics/shown-clinics";
import { TimesList } from "#/features/clinics/TimesView";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { SubNavigation, SubNavigationLink } from "#/ui/SubNavigation";

export const Route = createFileRoute("/clinics/")({
  validateSearch: z.object({ show: z.catch(z.optional(z.enum(shows)), undefined) }),
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loaderDeps: ({ search: { show } }) => ({ show }),
  loader: ({ context, deps: { show = "all" } }) =>
    Promise.all([
      context.queryClient.ensureQueryData(clinicsQuery(clinicFilter(show))),
      context.queryClient.ensureQueryData(proposalsQuery({ state: "OPEN" })),
    ]),
  component: Clinics,
});

function Clinics() {
  const { show = "all" } = Route.useSearch();
  const me = Route.useRouteContext({ select: (context) => context.me });
  const clinics = useSuspenseQuery(clinicsQuery(clinicFilter(show))).data;
  const proposals = useSuspenseQuery(proposalsQuery({ state: "OPEN" })).data;
  const now = new Date();
  const { toCome, over } = toComeAndOver(clinics, now);
  return (
    <Page title="Performance clinics">
      <div className="app-column">
        <p className="govuk-body">
          At a clinic, members meet the officers who lead on the measures that members have asked about. What
          was agreed there is followed until it is done:{" "}
          <Link to="/actions" className="govuk-link">
            actions agreed at clinics
          </Link>
          . Some are meetings of{" "}
          <Link to="/panels" className="govuk-link">
            standing panels
          </Link>
          .
        </p>
        {may(me, "clinics:arrange") ? (
          <>
            <ButtonLink to="/clinics/new">Arrange a clinic</ButtonLink>
            <p className="govuk-body">
              <Link to="/clinic-times/new" className="govuk-link">
                Propose several times first, and ask who can come
              </Link>
            </p>
          </>
        ) : null}
      </div>
      {proposals.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">Times proposed</h2>
          <TimesList proposals={proposals} now={now} />
        </>
      ) : null}
      <SubNavigation label="Which clinics">
        {showChoices.map(({ show: other, label }) => (
          <SubNavigationLink key={other} to="/clinics" search={{ show: other }} current={other === show}>
            {label}
          </SubNavigationLink>
        ))}
      </SubNavigation>
      <h2 className="govuk-heading-m">To come</h2>
      {toCome.length > 0 ? (
        <ClinicList clinics={toCome} now={now} />
      ) : (
        <p className="govuk-body">
          {show === "mine" ? "You are invited to no clinic that is to come." : "No clinic is to come."}
        </p>
      )}
      {over.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">Over</h2>
          <ClinicList clinics={over} now={now} />
        </>
      ) : null}
    </Page>
  );
}
