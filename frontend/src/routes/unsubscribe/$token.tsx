import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, type ErrorComponentProps, Link } from "@tanstack/react-router";
import { client } from "#/api/client";
import { unsubscriptionQuery } from "#/api/e-mails";
import { ApiProblem } from "#/api/problem";
import { ErrorPage } from "#/app/ErrorPage";
import { whichEmails } from "#/features/e-mails/which-emails";
import { Button } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { ProblemSummary } from "#/ui/ProblemSummary";

export const Route = createFileRoute("/unsubscribe/$token")({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(unsubscriptionQuery(params.token)),
  component: Unsubscribe,
  errorComponent: NotUnsubscribed,
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
        <OtherWay />
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

function OtherWay() {
  return (
    <p className="govuk-body">
      <Link to="/e-mails" className="govuk-link">
        Choose which e-mails you get
      </Link>{" "}
      (you need to sign in).
    </p>
  );
}

/** A link that was cut or not signed here is no missing page: there is another way to the same end. */
function NotUnsubscribed(props: ErrorComponentProps) {
  if (!(props.error instanceof ApiProblem && props.error.status === 404)) return <ErrorPage {...props} />;
  return (
    <Page title="This link does not work">
      <p className="govuk-body">Nothing was changed: you still get the same e-mails.</p>
      <p className="govuk-body">
        Some e-mail programs cut long links. Open the e-mail again and copy the whole link.
      </p>
      <OtherWay />
    </Page>
  );
}
