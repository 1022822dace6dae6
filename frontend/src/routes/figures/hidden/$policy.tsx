import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { hiddenFiguresQuery, policyListQuery, policyQuery } from "#/api/disclosure";
import { keys } from "#/api/keys";
import { may, requirePermission } from "#/app/permissions";
import { HiddenTable } from "#/features/disclosure/HiddenTable";
import { PolicyForm } from "#/features/disclosure/PolicyForm";
import { type DisclosurePolicy, policyForm, policyFrom } from "#/features/disclosure/policy";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { useRemoval } from "#/ui/use-removal";

export const Route = createFileRoute("/figures/hidden/$policy")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:read-unpublished"),
  // Fresh, as what is typed is typed over it.
  loader: ({ context: { queryClient }, params: { policy } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...policyQuery(policy), staleTime: 0 }),
      queryClient.fetchQuery({ ...hiddenFiguresQuery(policy), staleTime: 0 }),
      queryClient.ensureQueryData(policyListQuery),
    ]),
  component: OnePolicy,
});

const form = policyForm<DisclosurePolicy>("The policy is changed");

function OnePolicy() {
  const { policy } = Route.useParams();
  // The key throws away what was typed when the address changes to another policy.
  return <PolicyPage key={policy} policy={policy} />;
}

function PolicyPage({ policy }: { policy: string }) {
  const { me } = Route.useRouteContext();
  const cache = useQueryClient();
  const query = useSuspenseQuery(policyQuery(policy));
  const hidden = useSuspenseQuery(hiddenFiguresQuery(policy)).data;
  const { sources } = useSuspenseQuery(policyListQuery).data;
  const { data, etag } = query.data;
  const draft = useDraft(form, {
    saved: query.data,
    write: (typed, seen = "") =>
      versioned(
        client.PUT("/disclosure-policies/{policy}", {
          params: { path: { policy }, header: { "If-Match": seen } },
          body: policyFrom(typed),
        }),
      ),
    onSaved: async (saved) => {
      cache.setQueryData(policyQuery(policy).queryKey, saved);
      await cache.invalidateQueries({ queryKey: keys.disclosurePolicies, exact: true });
      await cache.invalidateQueries({ queryKey: keys.hiddenFigures(policy) });
    },
    onReload: query.refetch,
  });
  const removal = useRemoval(
    {
      what: "policy",
      gone: {
        name: data.source,
        back: (
          <Link to="/figures/hidden" className="govuk-link">
            What is hidden of other sources
          </Link>
        ),
      },
      warning:
        "Drafts, files and the API then show the figures as they are. What published editions hide stays hidden to those who read no other.",
      remove: () =>
        client.DELETE("/disclosure-policies/{policy}", {
          params: { path: { policy }, header: { "If-Match": etag } },
        }),
      onRemoved: () => cache.invalidateQueries({ queryKey: keys.disclosurePolicies, exact: true }),
      onReload: query.refetch,
    },
    draft,
  );
  if (removal.after) return removal.after;
  return (
    <>
      <FigureCrumbs>
        <Link to="/figures/hidden" className="govuk-breadcrumbs__link">
          What is hidden
        </Link>
      </FigureCrumbs>
      {removal.head}
      <Page title={`What is hidden of ${data.source}`} hasError={removal.hasError}>
        <div className="app-column">
          <p className="govuk-body">
            {data.words} Hidden from {data.hiddenFromText}.
          </p>
          <p className="govuk-body">{data.reason}</p>
        </div>
        <h2 className="govuk-heading-m">Which figures</h2>
        <HiddenTable hidden={hidden} />
        {may(me, "indicators:write") ? (
          <div className="app-column">
            <h2 className="govuk-heading-m">Change the policy</h2>
            <PolicyForm draft={draft} sources={sources.map(({ source }) => source)} />
            {removal.form}
          </div>
        ) : null}
      </Page>
    </>
  );
}
