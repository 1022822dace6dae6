import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { putStatutoryReturn, statutoryReturnQuery } from "#/api/statutory-returns";
import { requirePermission } from "#/app/permissions";
import { useDraftOver } from "#/app/use-draft-over";
import { ReturnCrumbs } from "#/features/returns/ReturnCrumbs";
import { RoundForm } from "#/features/returns/RoundForm";
import { roundForm, roundOf, withRound } from "#/features/returns/round";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";

export const Route = createFileRoute("/statutory-returns/$statutoryReturn/rounds/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  // Fresh, as what is typed is added to it.
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery({ ...statutoryReturnQuery(params.statutoryReturn), staleTime: 0 }),
  component: NewRound,
});

const form = roundForm("The round is added");

function NewRound() {
  const { statutoryReturn } = Route.useParams();
  const options = statutoryReturnQuery(statutoryReturn);
  const query = useSuspenseQuery(options);
  const { data } = query.data;
  const [added, setAdded] = useState<string>();
  const draft = useDraftOver(options, form, async (typed, etag) => {
    const answer = await putStatutoryReturn(
      statutoryReturn,
      withRound(data, undefined, roundOf(typed)),
      etag,
    );
    setAdded(typed.code.trim());
    return answer;
  });
  if (added) {
    return (
      <TakesFocus>
        <div className="app-column">
          <ConfirmationPanel title="Round added">
            {data.title}, {added}
          </ConfirmationPanel>
          <p className="govuk-body">
            <Link
              to="/statutory-returns/$statutoryReturn"
              params={{ statutoryReturn }}
              className="govuk-link"
            >
              See the return
            </Link>
          </p>
        </div>
      </TakesFocus>
    );
  }
  return (
    <>
      <ReturnCrumbs of={data} />
      {draft.head}
      <Page title="Add a round" caption={data.title} hasError={draft.hasError}>
        <div className="app-column">
          <RoundForm draft={draft} isNew />
        </div>
      </Page>
    </>
  );
}
