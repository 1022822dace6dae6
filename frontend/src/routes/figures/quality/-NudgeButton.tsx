import { useMutation } from "@tanstack/react-query";
import { useAttemptKey } from "#/api/attempt-key";
import { body, client } from "#/api/client";
import { Button } from "#/ui/Button";
import { Announcement } from "#/ui/Notices";
import { ProblemSummary } from "#/ui/ProblemSummary";

/** Asks those who lead a service by e-mail to look at what is out of order. */
export function NudgeButton({ service, name }: { service: string; name: string }) {
  const attempt = useAttemptKey();
  const nudge = useMutation({
    mutationFn: () =>
      body(
        client.POST("/data-quality/nudges", {
          params: { header: { "Idempotency-Key": attempt.keyFor(service) } },
          body: { service },
        }),
      ),
  });
  return (
    <>
      {nudge.error ? <ProblemSummary key={nudge.submittedAt} problem={nudge.error} /> : null}
      <Button type="button" look="secondary" busy={nudge.isPending} onClick={() => nudge.mutate()}>
        Ask {name} by e-mail to look
      </Button>
      <Announcement>{nudge.data?.text ?? ""}</Announcement>
    </>
  );
}
