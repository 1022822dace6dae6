import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "#/api/client";
import { Button } from "#/ui/Button";
import { ListProblem } from "#/ui/ListProblem";

/** Has the definition stay as it is. */
export function TakePlanBack({ code, etag }: { code: string; etag: string }) {
  const cache = useQueryClient();
  const takeBack = useMutation({
    mutationFn: () =>
      client.DELETE("/indicators/{indicator}/planned-definition", {
        params: { path: { indicator: code }, header: { "If-Match": etag } },
      }),
    onSuccess: () => cache.invalidateQueries(),
  });
  return (
    <>
      {takeBack.error ? (
        <ListProblem
          what="What became of the planned change"
          problem={takeBack.error}
          onRetry={() => cache.invalidateQueries()}
        />
      ) : null}
      <Button type="button" look="secondary" busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
        {takeBack.isPending ? "Taking it back" : "Take the planned change back"}
      </Button>
    </>
  );
}
