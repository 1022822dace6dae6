import {
  useMutation,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import * as z from "zod/mini";
import { useAttemptKey } from "#/api/attempt-key";
import { keys } from "#/api/keys";
import { webhookDeliveriesQuery, webhookQuery } from "#/api/webhooks";
import { requirePermission } from "#/app/permissions";
import { DeliveryTable } from "#/features/webhooks/DeliveryTable";
import { SecretShown } from "#/features/webhooks/SecretShown";
import { WebhookCrumbs } from "#/features/webhooks/WebhookCrumbs";
import { WebhookSummary } from "#/features/webhooks/WebhookSummary";
import { deliveryStates } from "#/features/webhooks/webhook";
import { Button, ButtonLink } from "#/ui/Button";
import { Details } from "#/ui/Details";
import { Page } from "#/ui/Page";
import { SubNavigation, SubNavigationLink } from "#/ui/SubNavigation";
import { WriteOutcome } from "#/ui/WriteOutcome";
import { actDoneWords, actOnWebhook, type WebhookAct } from "./-act";

export const Route = createFileRoute("/administration/webhooks/$webhook/")({
  validateSearch: z.object({ state: z.catch(z.optional(z.enum(deliveryStates)), undefined) }),
  beforeLoad: ({ context }) => requirePermission(context.me, "webhooks:manage"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { webhook }, deps: { state } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...webhookQuery(webhook), staleTime: 0 }),
      queryClient.ensureInfiniteQueryData(webhookDeliveriesQuery(webhook, state)),
    ]),
  component: OneWebhook,
});

function OneWebhook() {
  const { webhook } = Route.useParams();
  // The key forgets a secret that was shown when the address changes to another webhook.
  return <WebhookPage key={webhook} code={webhook} />;
}

/** How often it is looked whether what waits was sent. */
const LOOK_AGAIN = 5_000;

function WebhookPage({ code }: { code: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery({ ...webhookQuery(code), refetchInterval: LOOK_AGAIN });
  const { data: webhook, etag } = query.data;
  const attempt = useAttemptKey();
  const [tests, setTests] = useState(0);
  const act = useMutation({
    mutationFn: (wanted: WebhookAct) =>
      actOnWebhook(wanted, { webhook: code, etag, key: attempt.keyFor(`test ${tests}`) }),
    onSuccess: async (changed, wanted) => {
      if (wanted.action === "TEST") setTests((before) => before + 1);
      if (changed) {
        const { secret: _, ...data } = changed.data;
        cache.setQueryData(webhookQuery(code).queryKey, { ...changed, data });
      }
      await cache.invalidateQueries({ queryKey: keys.webhookDeliveryLists(code) });
    },
  });
  const reload = async () => {
    await query.refetch();
    act.reset();
  };
  const doing = act.isPending ? act.variables : undefined;

  return (
    <>
      <WebhookCrumbs />
      <WriteOutcome
        what="webhook"
        problem={act.error}
        success={act.isSuccess ? actDoneWords[act.variables.action] : undefined}
        attempt={act.submittedAt}
        onReload={reload}
      />
      <Page title={webhook.name} caption="Webhook" hasError={Boolean(act.error)}>
        {act.data?.data.secret ? <SecretShown secret={act.data.data.secret} /> : null}
        <WebhookSummary webhook={webhook} />
        <div className="govuk-button-group">
          <Button
            type="button"
            busy={doing?.action === "TEST"}
            onClick={() => act.mutate({ action: "TEST" })}
          >
            Send a test event
          </Button>
          <ButtonLink
            to="/administration/webhooks/$webhook/change"
            params={{ webhook: code }}
            look="secondary"
          >
            Change the webhook
          </ButtonLink>
        </div>
        <Details summary="Make a new signing secret">
          <p className="govuk-body">
            For 24 hours messages are signed with the new secret and with the one before, so that the other
            system can change over. Then the new one alone counts.
          </p>
          <Button
            type="button"
            look="secondary"
            busy={doing?.action === "ROTATE"}
            onClick={() => act.mutate({ action: "ROTATE" })}
          >
            Make a new secret
          </Button>
        </Details>
        <Deliveries
          code={code}
          replaying={doing?.action === "REPLAY" ? doing.delivery : undefined}
          onReplay={(delivery) => act.mutate({ action: "REPLAY", delivery })}
        />
      </Page>
    </>
  );
}

const choices = [
  { state: undefined, label: "All" },
  { state: "QUEUED", label: "Waiting" },
  { state: "DELIVERED", label: "Delivered" },
  { state: "GIVEN_UP", label: "Given up" },
] as const;

interface DeliveriesProps {
  code: string;
  replaying: number | undefined;
  onReplay: (delivery: number) => void;
}

function Deliveries({ code, replaying, onReplay }: DeliveriesProps) {
  const { state } = Route.useSearch();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery({
    ...webhookDeliveriesQuery(code, state),
    refetchInterval: LOOK_AGAIN,
  });
  const deliveries = data.pages.flatMap(({ items }) => items);
  return (
    <>
      <h2 className="govuk-heading-m">What it was sent</h2>
      <SubNavigation label="Which deliveries">
        {choices.map((choice) => (
          <SubNavigationLink
            key={choice.label}
            to="/administration/webhooks/$webhook"
            params={{ webhook: code }}
            search={{ state: choice.state }}
            current={choice.state === state}
          >
            {choice.label}
          </SubNavigationLink>
        ))}
      </SubNavigation>
      {deliveries.length > 0 ? (
        <DeliveryTable deliveries={deliveries} replaying={replaying} onReplay={onReplay} />
      ) : (
        <p className="govuk-body">There are none here.</p>
      )}
      {hasNextPage ? (
        <Button type="button" look="secondary" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show older deliveries
        </Button>
      ) : null}
    </>
  );
}
