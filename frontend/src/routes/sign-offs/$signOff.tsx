import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { allBut } from "#/api/keys";
import { signOffQuery } from "#/api/sign-offs";
import { requirePermission } from "#/app/permissions";
import { SignOffActs } from "#/features/sign-off/SignOffActs";
import { SignOffCrumbs } from "#/features/sign-off/SignOffCrumbs";
import { SignOffView } from "#/features/sign-off/SignOffView";
import { moveWords, type SignOffMove } from "#/features/sign-off/sign-off";
import { Page } from "#/ui/Page";
import { useStanding } from "#/ui/use-standing";
import { wasDone } from "#/ui/was-done";

export const Route = createFileRoute("/sign-offs/$signOff")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  // Fresh, as others pass on, ask and sign meanwhile.
  loader: ({ context: { queryClient }, params: { signOff } }) =>
    queryClient.fetchQuery({ ...signOffQuery(signOff), staleTime: 0 }),
  component: OneSignOff,
});

function OneSignOff() {
  const { signOff } = Route.useParams();
  // The key throws away what was typed when the address changes to another.
  return <SignOffPage key={signOff} reference={signOff} />;
}

function SignOffPage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const options = signOffQuery(reference);
  const query = useSuspenseQuery(options);
  const { data: signOff, etag } = query.data;
  const take = useMutation({
    mutationFn: (step: { move: SignOffMove; text: string | undefined }) =>
      versioned(
        client.POST("/sign-offs/{signOff}/steps", {
          params: { path: { signOff: reference }, header: { "If-Match": etag } },
          body: step,
        }),
      ),
    onSuccess: async (taken) => {
      cache.setQueryData(options.queryKey, taken);
      await cache.invalidateQueries(allBut(options.queryKey));
    },
  });
  const fieldIdOf = (pointer: string) =>
    pointer === "/text" && take.variables ? `text-${take.variables.move}` : undefined;
  const standing = useStanding({
    what: "sign-off",
    write: take,
    done: take.isSuccess ? moveWords(take.variables.move).done : undefined,
    onReload: query.refetch,
    fieldIdOf,
  });
  return (
    <>
      <SignOffCrumbs />
      {standing.head}
      <Page
        title={`Sign-off: ${signOff.scorecardTitle}`}
        caption={signOff.reference}
        hasError={standing.hasError}
      >
        <div className="app-column">
          <SignOffView signOff={signOff} />
          <SignOffActs
            actions={signOff.actions}
            sending={take.isPending ? take.variables.move : undefined}
            errorOf={standing.errorOf}
            onRefused={standing.refuse}
            onTake={(move, text) => wasDone(take.mutateAsync({ move, text }))}
          />
        </div>
      </Page>
    </>
  );
}
