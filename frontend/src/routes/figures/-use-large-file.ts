import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { sendLargeFile } from "#/api/large-files";
import { mediaTypeOf } from "#/features/figures/csv-file";

/** Sends a large file, and goes to the page that says how far it is. */
export function useLargeFile() {
  const attempt = useAttemptKey();
  const navigate = useNavigate();
  const [sent, setSent] = useState(0);
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: (chosen: File) => {
      setSent(0);
      const file = { name: chosen.name, bytes: chosen, mediaType: mediaTypeOf(chosen.name) };
      const what = JSON.stringify([chosen.name, chosen.size, chosen.lastModified]);
      return sendLargeFile({ file, onSent: setSent }, attempt.keyFor(what));
    },
    onSuccess: ({ id }) => navigate({ to: "/figures/large-files/$file", params: { file: String(id) } }),
  });
  return { send: mutate, forget: reset, sent, isPending, error };
}
