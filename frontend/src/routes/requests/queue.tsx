import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { requestQueueQuery } from "#/api/requests";
import { requirePermission } from "#/app/permissions";
import { RequestQueue } from "#/features/requests/RequestQueue";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/requests/queue")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:triage"),
  loader: ({ context }) => context.queryClient.ensureQueryData(requestQueueQuery),
  component: Queue,
});

function Queue() {
  const requests = useSuspenseQuery(requestQueueQuery).data;
  return (
    <>
      <Breadcrumbs>
        <Link to="/" className="govuk-breadcrumbs__link">
          Home
        </Link>
        <Link to="/requests" className="govuk-breadcrumbs__link">
          Deep-dive requests
        </Link>
      </Breadcrumbs>
      <Page title="What is waiting, by deadline">
        <RequestQueue requests={requests} />
        <p className="govuk-body">
          <Link to="/requests/targets" className="govuk-link">
            Set by when requests are dealt with
          </Link>
        </p>
      </Page>
    </>
  );
}
