import {
  type QueryKey,
  type UseSuspenseQueryOptions,
  useQueryClient,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { Versioned } from "#/api/client";
import { allBut } from "#/api/keys";
import { type DraftForm, useDraft } from "#/ui/use-draft";

/** A form over one thing that the service keeps. The answer of its write takes its place, and whatever else may look otherwise is read again. */
export function useDraftOver<S, T extends object, K extends QueryKey>(
  options: UseSuspenseQueryOptions<Versioned<S>, Error, Versioned<S>, K>,
  form: DraftForm<S, T>,
  write: (typed: T, etag: string) => Promise<Versioned<S>>,
) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(options);
  return useDraft(form, {
    saved: query.data,
    write: (typed, etag = "") => write(typed, etag),
    onSaved: (saved) => {
      cache.setQueryData<Versioned<S>>(options.queryKey, saved);
      return cache.invalidateQueries(allBut(options.queryKey));
    },
    onReload: query.refetch,
  });
}
