import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { statutoryReturnQuery } from "#/api/statutory-returns";
import { may, requirePermission } from "#/app/permissions";
import { ReturnCrumbs } from "#/features/returns/ReturnCrumbs";
import { ReturnView } from "#/features/returns/ReturnView";
import type { Round } from "#/features/returns/statutory-return";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/statutory-returns/$statutoryReturn/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(statutoryReturnQuery(params.statutoryReturn)),
  component: ReturnPage,
});

function ReturnPage() {
  const { statutoryReturn } = Route.useParams();
  const me = Route.useRouteContext({ select: (context) => context.me });
  const { data } = useSuspenseQuery(statutoryReturnQuery(statutoryReturn)).data;
  const writes = may(me, "indicators:write");
  return (
    <>
      <ReturnCrumbs />
      <Page title={data.title} caption="Statutory return">
        {writes ? (
          <div className="govuk-button-group">
            <ButtonLink to="/statutory-returns/$statutoryReturn/rounds/new" params={{ statutoryReturn }}>
              Add a round
            </ButtonLink>
            <ButtonLink
              to="/statutory-returns/$statutoryReturn/change"
              params={{ statutoryReturn }}
              look="secondary"
            >
              Change the return
            </ButtonLink>
          </div>
        ) : null}
        <ReturnView
          statutoryReturn={data}
          actsOf={
            may(me, "figures:read-unpublished")
              ? (round) => <RoundActs statutoryReturn={statutoryReturn} round={round} writes={writes} />
              : undefined
          }
        />
      </Page>
    </>
  );
}

interface RoundActsProps {
  statutoryReturn: string;
  round: Round;
  writes: boolean;
}

function RoundActs({ statutoryReturn, round: { code }, writes }: RoundActsProps) {
  return (
    <>
      <Link
        to="/statutory-returns/$statutoryReturn/rounds/$round"
        params={{ statutoryReturn, round: code }}
        className="govuk-link"
      >
        Figures<span className="govuk-visually-hidden"> of round {code}</span>
      </Link>
      {writes ? (
        <>
          <br />
          <Link
            to="/statutory-returns/$statutoryReturn/rounds/$round/change"
            params={{ statutoryReturn, round: code }}
            className="govuk-link"
          >
            Change<span className="govuk-visually-hidden"> round {code}</span>
          </Link>
        </>
      ) : null}
    </>
  );
}
