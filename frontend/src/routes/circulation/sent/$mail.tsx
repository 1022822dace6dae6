import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { mailQuery } from "#/api/circulation";
import { client } from "#/api/client";
import { keys } from "#/api/keys";
import { may, requirePermission } from "#/app/permissions";
import { mailKindWords } from "#/features/circulation/mail-kinds";
import { mailStateColours } from "#/features/circulation/mail-states";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Button } from "#/ui/Button";
import { londonDateTime } from "#/ui/dates";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { SummaryList } from "#/ui/SummaryList";
import { Tag } from "#/ui/Tag";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/circulation/sent/$mail")({
  beforeLoad: ({ context }) => requirePermission(context.me, "circulation:read"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(mailQuery(Number(params.mail))),
  component: OneMail,
});

function OneMail() {
  const id = Number(Route.useParams().mail);
  const { me } = Route.useRouteContext();
  const cache = useQueryClient();
  const query = useSuspenseQuery(mailQuery(id));
  const { mail, messageId, text } = query.data;
  const again = useMutation({
    mutationFn: () => client.POST("/mails/{mail}/retry", { params: { path: { mail: id } } }),
    onSuccess: async () => {
      await Promise.all([query.refetch(), cache.invalidateQueries({ queryKey: keys.mailLists })]);
    },
  });
  const reload = async () => {
    await query.refetch();
    again.reset();
  };
  return (
    <>
      <Breadcrumbs>
        <Link to="/" className="govuk-breadcrumbs__link">
          Home
        </Link>
        <Link to="/circulation/sent" className="govuk-breadcrumbs__link">
          What was sent
        </Link>
      </Breadcrumbs>
      <WriteOutcome
        what="e-mail"
        problem={again.error}
        success={again.isSuccess ? "It will be sent again within a minute" : undefined}
        attempt={again.submittedAt}
        onReload={reload}
      />
      <Page title={mail.subjectLine}>
        <SummaryList
          rows={[
            { key: "To", value: `${mail.recipientName}, ${mail.address}` },
            { key: "Why", value: mailKindWords(mail.kind) },
            { key: "State", value: <Tag colour={mailStateColours[mail.state]}>{mail.stateText}</Tag> },
            { key: "Written", value: londonDateTime(mail.createdAt) },
            { key: "Sent", value: mail.sentAt ? londonDateTime(mail.sentAt) : "Not yet" },
            { key: "Attempts", value: mail.attempts },
            { key: "Last problem", value: mail.problem ?? "None" },
            { key: "Message-ID", value: <span className="app-mail">{messageId}</span> },
          ]}
        />
        {mail.state === "GIVEN_UP" && may(me, "circulation:send") ? (
          <Button type="button" busy={again.isPending} onClick={() => again.mutate()}>
            Send it again
          </Button>
        ) : null}
        <h2 className="govuk-heading-m">What it says</h2>
        {text === undefined ? (
          <InsetText>It tells of something that is not open to you, so its words are not shown.</InsetText>
        ) : (
          <div className="govuk-inset-text app-mail">{text}</div>
        )}
      </Page>
    </>
  );
}
