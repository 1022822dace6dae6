import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { settingsQuery } from "#/api/versioned-queries";
import { requirePermission } from "#/app/permissions";
import { SettingsForm } from "#/features/settings/SettingsForm";
import type { Settings } from "#/features/settings/words";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/figures/settings")({
  beforeLoad: ({ context }) => requirePermission(context.me, "settings:write"),
  loader: ({ context }) => context.queryClient.ensureQueryData(settingsQuery),
  component: SettingsPage,
});

const fields: Record<string, string> = {
  "/directionScheme": "scheme",
  "/smallNumbersUnder": "small-numbers",
  "/controlChartScreening": "control-charts",
  "/controlChartOutsideCountsAsNear": "control-charts",
};

function SettingsPage() {
  const cache = useQueryClient();
  const query = useSuspenseQuery(settingsQuery);
  const { data: settings, etag } = query.data;

  const save = useMutation({
    mutationFn: (body: Settings) =>
      versioned(client.PUT("/settings", { params: { header: { "If-Match": etag } }, body })),
    onSuccess: async (saved) => {
      // Previews are read the new way from now on.
      await cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "settings" });
      cache.setQueryData(settingsQuery.queryKey, saved);
    },
  });
  const reload = async () => {
    await query.refetch();
    save.reset();
  };

  return (
    <>
      <Breadcrumbs>
        <Link to="/" className="govuk-breadcrumbs__link">
          Home
        </Link>
        <Link to="/figures" className="govuk-breadcrumbs__link">
          Figures
        </Link>
      </Breadcrumbs>
      <WriteOutcome
        what="page of settings"
        problem={save.error}
        success={save.isSuccess ? "The settings are saved" : undefined}
        attempt={save.submittedAt}
        onReload={reload}
        fieldIdOf={(pointer) => fields[pointer]}
      />
      <Page title="How figures are read" hasError={Boolean(save.error)}>
        <div className="app-column">
          <InsetText>
            Editions already published stay as they are. Drafts are read the new way from the moment you save.
          </InsetText>
          <SettingsForm saved={settings} busy={save.isPending} onSave={(chosen) => save.mutate(chosen)} />
        </div>
      </Page>
    </>
  );
}
