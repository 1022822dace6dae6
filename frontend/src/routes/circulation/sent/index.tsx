import { useQuery, useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { circulationsQuery, mailsQuery } from "#/api/circulation";
import { requirePermission } from "#/app/permissions";
import { mailStates } from "#/features/circulation/mail-states";
import { PublicationsTold } from "#/features/circulation/PublicationsTold";
import { SentTable } from "#/features/circulation/SentTable";
import { Button } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { SubNavigation, SubNavigationLink } from "#/ui/SubNavigation";

export const Route = createFileRoute("/circulation/sent/")({
  validateSearch: z.object({ state: z.catch(z.optional(z.enum(mailStates)), undefined) }),
  beforeLoad: ({ context }) => requirePermission(context.me, "circulation:read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureInfiniteQueryData(mailsQuery(deps.state)),
  component: Sent,
});

const choices = [
  { state: undefined, label: "All" },
  { state: "QUEUED", label: "Waiting" },
  { state: "SENT", label: "Sent" },
  { state: "GIVEN_UP", label: "Given up" },
] as const;

function Sent() {
  const { state } = Route.useSearch();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    mailsQuery(state),
  );
  const mails = data.pages.flatMap(({ items }) => items);
  return (
    <Page title="What was sent">
      <p className="govuk-body app-column">
        Every e-mail, to whom it went and when. While the mail server is down e-mails wait and are tried again
        for five days.
      </p>
      <p className="govuk-body">
        <Link to="/circulation/newsletter" className="govuk-link">
          This month’s block for the members’ newsletter
        </Link>
      </p>
      <WhoWasTold />
      <h2 className="govuk-heading-m">Each e-mail</h2>
      <SubNavigation label="Which e-mails">
        {choices.map((choice) => (
          <SubNavigationLink
            key={choice.label}
            to="/circulation/sent"
            search={{ state: choice.state }}
            current={choice.state === state}
          >
            {choice.label}
          </SubNavigationLink>
        ))}
      </SubNavigation>
      {mails.length > 0 ? <SentTable mails={mails} /> : <p className="govuk-body">There are none here.</p>}
      {hasNextPage ? (
        <Button type="button" look="secondary" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show older e-mails
        </Button>
      ) : null}
    </Page>
  );
}

/** It waits for the list of members without being asked again by hand. */
function WhoWasTold() {
  const { data } = useQuery({ ...circulationsQuery(), refetchInterval: 10_000 });
  return data ? <PublicationsTold circulations={data} /> : null;
}
