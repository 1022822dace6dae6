import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { unsubscriptionQuery } from "#/api/circulation-queries";
import { client } from "#/api/client";
import { whichEmails } from "#/features/circulation/words";
import { Button } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { ProblemSummary } from "#/ui/ProblemSummary";

export const Route = createFileRoute("/unsubscribe/$token")({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(unsubscriptionQuery(params.token)),
  component: Unsubscribe,
});

/** Opened by the link in an e-mail, signed in or not. Opening it changes nothing, for mail programs open links too. */
function Unsubscribe() {
  const { token } = Route.useParams();
  const cache = useQueryClient();
  const query = unsubscriptionQuery(token);
  const { kind, scorecardTitle, done } = useSuspenseQuery(query).data;
  const stop = useMutation({
    mutationFn: () => client.POST("/unsubscriptions/{token}", { params: { path: { token } } }),
    onSuccess: ({ data }) => cache.setQueryData(query.queryKey, data),
  });
  const which = whichEmails(kind, scorecardTitle);
  if (done) {
    return (
      <Page title="These e-mails are stopped">
        <p className="govuk-body">You will get {which} no more.</p>
        <p className="govuk-body">
          <Link to="/e-mails" className="govuk-link">
            Choose which e-mails you get
          </Link>{" "}
          (you need to sign in).
        </p>
      </Page>
    );
  }
  return (
    <>
      {stop.error ? <ProblemSummary problem={stop.error} /> : null}
      <Page title="Stop these e-mails?">
        <p className="govuk-body">You will get {which} no more. What you were sent stays as it is.</p>
        <Button type="button" busy={stop.isPending} onClick={() => stop.mutate()}>
          Stop them
        </Button>
      </Page>
    </>
  );
}
