import { createFileRoute } from "@tanstack/react-router";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { editionQuery } from "#/api/editions";
import { requirePermission } from "#/app/permissions";
import { CorrectionForm } from "#/features/editions/CorrectionForm";
import { EditionCrumbs } from "#/features/editions/EditionCrumbs";
import { WriteOutcome } from "#/ui/WriteOutcome";
import { useEditionWrite } from "./-use-edition-write";

export const Route = createFileRoute("/editions/$scorecard/$period/correct")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:prepare"),
  loader: ({ context: { queryClient }, params: { scorecard, period } }) =>
    // Fresh, as somebody else may have opened a correction.
    queryClient.fetchQuery({ ...editionQuery(scorecard, period), staleTime: 0 }),
  component: Correct,
});

function Correct() {
  const place = Route.useParams();
  const { scorecard, period } = place;
  const navigate = Route.useNavigate();
  const attempt = useAttemptKey();
  const { edition, change, form, outcome } = useEditionWrite(place, (_, erratum: string) =>
    versioned(
      client.POST("/scorecards/{scorecard}/editions/{period}/corrections", {
        params: {
          path: { scorecard, period },
          header: { "Idempotency-Key": attempt.keyFor(JSON.stringify([scorecard, period, erratum])) },
        },
        body: { erratum },
      }),
    ),
  );
  const show = (revision: number) =>
    navigate({
      to: "/editions/$scorecard/$period",
      params: { scorecard, period },
      search: { revision },
      replace: true,
      ignoreBlocker: true,
    });
  return (
    <>
      <EditionCrumbs place={place} edition={edition} />
      <CorrectionForm
        {...form}
        outcome={
          <WriteOutcome
            {...outcome}
            fieldIdOf={(pointer) => (pointer === "/erratum" ? "erratum" : undefined)}
          />
        }
        onCorrect={(erratum) => change.mutate(erratum, { onSuccess: (opened) => show(opened.data.revision) })}
      />
    </>
  );
}
