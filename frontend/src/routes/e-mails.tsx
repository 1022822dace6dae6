import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { mailChoicesQuery } from "#/api/circulation-queries";
import { client, versioned } from "#/api/client";
import { indicatorsQuery } from "#/api/figure-queries";
import { scorecardsQuery } from "#/api/queries";
import { requirePermission } from "#/app/permissions";
import { ChoicesForm } from "#/features/circulation/ChoicesForm";
import type { MailChoices } from "#/features/circulation/words";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/e-mails")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(mailChoicesQuery),
      queryClient.ensureQueryData(scorecardsQuery),
      queryClient.ensureQueryData(indicatorsQuery),
    ]),
  component: Emails,
});

function Emails() {
  const cache = useQueryClient();
  const query = useSuspenseQuery(mailChoicesQuery);
  const { data, etag } = query.data;
  const scorecards = useSuspenseQuery(scorecardsQuery).data.items;
  const indicators = useSuspenseQuery(indicatorsQuery).data;
  const save = useMutation({
    mutationFn: (body: MailChoices) =>
      versioned(client.PUT("/me/mail-choices", { params: { header: { "If-Match": etag } }, body })),
    onSuccess: (saved) => cache.setQueryData(mailChoicesQuery.queryKey, saved),
  });
  const reload = async () => {
    await query.refetch();
    save.reset();
  };
  const themes = data.dailyOffered ? [...new Set(indicators.map(({ theme }) => theme))] : [];
  return (
    <>
      <WriteOutcome
        what="page of choices"
        problem={save.error}
        success={save.isSuccess ? "Your choices are saved" : undefined}
        attempt={save.submittedAt}
        onReload={reload}
        fieldIdOf={() => "publications"}
      />
      <Page title="E-mails you get" hasError={Boolean(save.error)}>
        <div className="app-column">
          <InsetText>
            {data.address
              ? `They go to ${data.address}, as the council’s single sign-on says.`
              : "The council’s single sign-on names no address of yours, so you get none."}{" "}
            E-mails that ask for figures or commentary you owe cannot be switched off.
          </InsetText>
          <ChoicesForm
            saved={data.choices}
            scorecards={scorecards.map(({ code, title }) => ({ value: code, label: title }))}
            measures={themes.map((theme) => ({
              theme,
              choices: indicators
                .filter((indicator) => indicator.theme === theme)
                .map(({ code, title }) => ({ value: code, label: title })),
            }))}
            offers={{ editionSteps: data.editionStepsOffered, requestSteps: data.requestStepsOffered }}
            busy={save.isPending}
            onSave={(choices) => save.mutate(choices)}
          />
        </div>
      </Page>
    </>
  );
}
