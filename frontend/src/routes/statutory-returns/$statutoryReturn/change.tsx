import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { putStatutoryReturn, statutoryReturnQuery } from "#/api/statutory-returns";
import { requirePermission } from "#/app/permissions";
import { useDraftOver } from "#/app/use-draft-over";
import { ReturnCrumbs } from "#/features/returns/ReturnCrumbs";
import { ReturnForm } from "#/features/returns/ReturnForm";
import { changed, returnForm } from "#/features/returns/statutory-return";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/statutory-returns/$statutoryReturn/change")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  // Fresh, as what is typed is typed over it.
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery({ ...statutoryReturnQuery(params.statutoryReturn), staleTime: 0 }),
  component: ChangeReturn,
});

const form = returnForm("The return is changed");

function ChangeReturn() {
  const { statutoryReturn } = Route.useParams();
  // The key throws away what was typed when the address changes to another return.
  return <ChangePage key={statutoryReturn} code={statutoryReturn} />;
}

function ChangePage({ code }: { code: string }) {
  const options = statutoryReturnQuery(code);
  const query = useSuspenseQuery(options);
  const { data } = query.data;
  const draft = useDraftOver(options, form, (typed, etag) =>
    putStatutoryReturn(code, changed(data, typed), etag),
  );
  return (
    <>
      <ReturnCrumbs of={data} />
      {draft.head}
      <Page title="Change the return" caption={data.title} hasError={draft.hasError}>
        <div className="app-column">
          <ReturnForm draft={draft} />
        </div>
      </Page>
    </>
  );
}
