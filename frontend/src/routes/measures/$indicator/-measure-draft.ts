import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { client, versioned } from "#/api/client";
import { indicatorsQuery } from "#/api/figures";
import { indicatorQuery } from "#/api/indicators";
import { allBut, keys } from "#/api/keys";
import type { Definition, Indicator } from "#/measure/definition-words";
import { type DraftForm, useDraft } from "#/ui/use-draft";

/** A measure over which something is typed, whatever part of its definition it is, with all measures beside it. */
export function useMeasureDraft<T extends object>(
  code: string,
  form: DraftForm<Indicator, T>,
  definitionOf: (typed: T, indicator: Indicator) => Definition,
) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(indicatorQuery(code));
  const all = useSuspenseQuery(indicatorsQuery).data;
  const { data: indicator } = query.data;
  const draft = useDraft(form, {
    saved: query.data,
    write: (typed, etag = "") =>
      versioned(
        client.PUT("/indicators/{indicator}", {
          params: { path: { indicator: code }, header: { "If-Match": etag } },
          body: definitionOf(typed, indicator),
        }),
      ),
    onSaved: (saved) => {
      cache.setQueryData(indicatorQuery(code).queryKey, saved);
      void cache.invalidateQueries(allBut(keys.indicator(code)));
    },
    onReload: query.refetch,
  });
  return { indicator, all, draft };
}
