import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { briefingFile, briefingQuery } from "#/api/briefings";
import { glossaryQuery } from "#/api/service";
import { requirePermission } from "#/app/permissions";
import { ClinicCrumbs } from "#/features/clinics/ClinicCrumbs";
import { BriefingView } from "#/features/measures/BriefingView";
import { Glossary } from "#/measure/Glossary";
import { ButtonAnchor } from "#/ui/Button";
import { londonMeeting } from "#/ui/dates";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/clinics/$clinic/briefing")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: ({ context: { queryClient }, params: { clinic } }) =>
    Promise.all([
      queryClient.ensureQueryData(briefingQuery({ clinic })),
      // Without the glossary the figures can be read all the same: a prefetch never fails.
      queryClient.prefetchQuery(glossaryQuery),
    ]),
  component: ClinicBriefing,
});

function ClinicBriefing() {
  const { clinic: reference } = Route.useParams();
  const { data: briefing } = useSuspenseQuery(briefingQuery({ clinic: reference }));
  const { data: glossary } = useQuery(glossaryQuery);
  const { clinic } = briefing;
  return (
    <>
      {clinic ? <ClinicCrumbs clinic={clinic} /> : null}
      <Page
        title={`Briefing pack: ${clinic?.title ?? reference}`}
        caption={`Performance clinic ${reference}`}
      >
        {clinic ? <p className="govuk-body">{londonMeeting(clinic.startsAt, clinic.endsAt)}</p> : null}
        <ButtonAnchor look="secondary" href={briefingFile({ clinic: reference })} download>
          Download this pack (PDF)
        </ButtonAnchor>
        <Glossary terms={glossary?.items ?? []}>
          <BriefingView briefing={briefing} />
        </Glossary>
      </Page>
    </>
  );
}
