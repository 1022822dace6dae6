import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { requestQuery } from "#/api/requests";
import { requirePermission } from "#/app/permissions";
import { RequestRaised } from "#/features/requests/RequestRaised";

export const Route = createFileRoute("/requests/$reference/raised")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(requestQuery(params.reference)),
  component: Raised,
});

function Raised() {
  const { reference } = Route.useParams();
  return <RequestRaised request={useSuspenseQuery(requestQuery(reference)).data.data} />;
}
