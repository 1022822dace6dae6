import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { settingsQuery } from "#/api/figures";
import { allBut, keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { SettingsForm } from "#/features/settings/SettingsForm";
import { settingsForm, settingsFrom } from "#/features/settings/typed-settings";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/figures/settings")({
  beforeLoad: ({ context }) => requirePermission(context.me, "settings:write"),
  loader: ({ context }) => context.queryClient.ensureQueryData(settingsQuery),
  component: SettingsPage,
});

function SettingsPage() {
  const cache = useQueryClient();
  const query = useSuspenseQuery(settingsQuery);
  const draft = useDraft(settingsForm, {
    saved: query.data,
    write: (typed, etag = "") =>
      versioned(
        client.PUT("/settings", { params: { header: { "If-Match": etag } }, body: settingsFrom(typed) }),
      ),
    onSaved: async (saved) => {
      cache.setQueryData(settingsQuery.queryKey, saved);
      // Previews are read the new way from now on.
      await cache.invalidateQueries(allBut(keys.settings));
    },
    onReload: query.refetch,
  });

  return (
    <>
      <FigureCrumbs />
      {draft.head}
      <Page title="How figures are read" hasError={draft.hasError}>
        <div className="app-column">
          <InsetText>
            Editions already published stay as they are. Drafts are read the new way from the moment you save.
          </InsetText>
          <SettingsForm draft={draft} />
        </div>
      </Page>
    </>
  );
}
