import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import * as z from "zod/mini";
import { indicatorsQuery } from "#/api/figures";
import { figureLoadsQuery } from "#/api/loads";
import { may, requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { LoadsList } from "#/features/loads/LoadsList";
import { Button } from "#/ui/Button";
import { Announcement } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { Select } from "#/ui/Select";

export const Route = createFileRoute("/figures/loads/")({
  validateSearch: z.object({ indicator: z.catch(z.optional(z.string()), undefined) }),
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:write", "figures:write-own"),
  loaderDeps: ({ search }) => search,
  // Fresh, as others load meanwhile.
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.fetchInfiniteQuery({ ...figureLoadsQuery(deps.indicator), staleTime: 0 }),
      queryClient.ensureQueryData(indicatorsQuery),
    ]),
  component: Loads,
});

function Loads() {
  const { me } = Route.useRouteContext();
  const { indicator } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    figureLoadsQuery(indicator),
  );
  const measures = useSuspenseQuery(indicatorsQuery).data;
  const loads = data.pages.flatMap(({ items }) => items);
  return (
    <>
      <FigureCrumbs />
      <Page title="Loads of figures">
        <div className="app-column">
          <p className="govuk-body">
            {may(me, "figures:write")
              ? "Every file that was loaded and all figures that were typed or confirmed together, by whom and when. A load can be undone while nothing is built on it."
              : "What you have recorded, and when. The performance team can undo it while nothing is built on it."}
          </p>
          <Select
            id="load-measure"
            label="Measure"
            choices={[
              { value: "", label: "All" },
              ...measures.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
            ]}
            value={indicator ?? ""}
            onChange={({ target }) =>
              void navigate({ search: { indicator: target.value || undefined }, resetScroll: false })
            }
          />
          <Announcement>
            {loads.length === 0
              ? "Nothing was loaded that fits."
              : `${loads.length} shown, the newest first${hasNextPage ? "; there are older ones" : ""}.`}
          </Announcement>
          {loads.length > 0 ? <LoadsList loads={loads} /> : null}
          {hasNextPage ? (
            <Button type="button" look="secondary" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
              Show older ones
            </Button>
          ) : null}
        </div>
      </Page>
    </>
  );
}
