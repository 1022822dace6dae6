import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { largeFilesQuery } from "#/api/large-files";
import { requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { LargeFileList } from "#/features/large-files/LargeFileList";
import { Button, ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/figures/large-files/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:write"),
  // Fresh, as they move by themselves.
  loader: ({ context: { queryClient } }) =>
    queryClient.fetchInfiniteQuery({ ...largeFilesQuery, staleTime: 0 }),
  component: LargeFiles,
});

function LargeFiles() {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(largeFilesQuery);
  const files = data.pages.flatMap(({ items }) => items);
  return (
    <>
      <FigureCrumbs />
      <Page title="Large files">
        <div className="app-column">
          <p className="govuk-body">
            Files of figures that take minutes are checked and loaded in the background, one at a time. One
            that is checked waits for somebody to load it, for 7 days.
          </p>
          {files.length > 0 ? (
            <LargeFileList files={files} />
          ) : (
            <p className="govuk-body">No large file was sent yet.</p>
          )}
          {hasNextPage ? (
            <Button type="button" look="secondary" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
              Show older ones
            </Button>
          ) : null}
          <ButtonLink to="/figures/import" look={hasNextPage ? "secondary" : "primary"}>
            Import a file
          </ButtonLink>
        </div>
      </Page>
    </>
  );
}
