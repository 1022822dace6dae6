import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { signOffsQuery } from "#/api/sign-offs";
import { may, requirePermission } from "#/app/permissions";
import { SignOffCrumbs } from "#/features/sign-off/SignOffCrumbs";
import { SignOffList } from "#/features/sign-off/SignOffList";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/sign-offs/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  // Fresh, as others pass on and sign meanwhile.
  loader: ({ context: { queryClient } }) => queryClient.fetchQuery({ ...signOffsQuery, staleTime: 0 }),
  component: SignOffs,
});

function SignOffs() {
  const me = Route.useRouteContext({ select: (context) => context.me });
  const signOffs = useSuspenseQuery(signOffsQuery).data;
  return (
    <>
      <SignOffCrumbs />
      <Page title="Sign-offs">
        <div className="app-column">
          <p className="govuk-body">
            Which measures are reported for a portfolio goes through the director to the cabinet member, who
            signs. What was signed stays as it was.
          </p>
          {may(me, "scorecards:write") ? (
            <ButtonLink to="/sign-offs/new">Put measures forward</ButtonLink>
          ) : null}
          {signOffs.length > 0 ? (
            <SignOffList signOffs={signOffs} />
          ) : (
            <p className="govuk-body">There is no sign-off that you can read.</p>
          )}
        </div>
      </Page>
    </>
  );
}
