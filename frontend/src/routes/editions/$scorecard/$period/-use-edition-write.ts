import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Versioned } from "#/api/client";
import { editionQuery } from "#/api/editions";
import type { EditionPlace } from "#/features/editions/EditionCrumbs";
import type { Edition } from "#/features/editions/edition";

/** Shows an edition and changes it: what its pages need for one write, and for saying how it went. */
export function useEditionWrite<T>(
  { scorecard, period, revision }: EditionPlace,
  write: (etag: string, wanted: T) => Promise<Versioned<Edition>>,
) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(editionQuery(scorecard, period, revision));
  const { data: edition, etag } = query.data;
  const change = useMutation({
    mutationFn: (wanted: T) => write(etag, wanted),
    onSuccess: (changed) => {
      // A correction is another revision than the one it was opened from.
      const found = changed.data.revision === edition.revision ? revision : changed.data.revision;
      cache.setQueryData(editionQuery(scorecard, period, found).queryKey, changed);
      // What members can read may have changed with it: lists, documents, the scorecard's latest edition.
      void cache.invalidateQueries();
    },
  });
  const onReload = async () => {
    await query.refetch();
    change.reset();
  };
  return {
    edition,
    change,
    /** For the form. */
    form: { edition, busy: change.isPending, hasProblem: Boolean(change.error) },
    /** For what stands above it. */
    outcome: { what: "edition", problem: change.error, attempt: change.submittedAt, onReload },
  };
}
