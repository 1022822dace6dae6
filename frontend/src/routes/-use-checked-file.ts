import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import type { FigureFile, Sent } from "#/api/figure-files";

/** What is done with a file of some kind, and what is said meanwhile. */
interface Kind<R> {
  mediaTypeOf: (name: string) => string;
  check: (file: Sent) => Promise<R>;
  load: (file: Sent, key: string) => Promise<R>;
  loading: string;
}

/** From a file that is chosen to its report, and from there to what it loads: both at one press, and nothing between. */
export function useCheckedFile<R>(kind: Kind<R>) {
  const cache = useQueryClient();
  const attempt = useAttemptKey();
  const [sent, setSent] = useState(0);
  const upload = (file: FigureFile): Sent => {
    setSent(0);
    return { file, onSent: setSent };
  };
  const check = useMutation({
    mutationFn: async (chosen: File) => {
      const bytes = new Blob([await chosen.arrayBuffer()]);
      const file = { name: chosen.name, bytes, mediaType: kind.mediaTypeOf(chosen.name) };
      return { file, report: await kind.check(upload(file)) };
    },
  });
  const load = useMutation({
    mutationFn: (file: FigureFile) =>
      kind.load(upload(file), attempt.keyFor(JSON.stringify([file.name, check.submittedAt]))),
    // Drafts, previews, lists and what is owed all show what was loaded.
    onSuccess: () => cache.invalidateQueries(),
  });
  const step = check.isPending ? "Checking the file" : load.isPending ? kind.loading : undefined;
  return {
    check,
    load,
    checked: check.data,
    problem: check.error ?? load.error,
    /** What goes on now, for the form to show. */
    sending: step ? { label: sent < 1 ? "Sending the file" : step, sent } : undefined,
    startAgain: () => {
      check.reset();
      load.reset();
    },
  };
}
