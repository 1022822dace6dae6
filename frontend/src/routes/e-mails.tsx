import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { calendarAddressQuery } from "#/api/calendar";
import { client, versioned } from "#/api/client";
import { mailChoicesQuery } from "#/api/e-mails";
import { indicatorsQuery } from "#/api/figures";
import { scorecardsQuery } from "#/api/scorecards";
import { requirePermission } from "#/app/permissions";
import { ChoicesForm } from "#/features/e-mails/ChoicesForm";
import { choicesForm } from "#/features/e-mails/choices";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { OwnCalendarPart } from "./-OwnCalendarPart";

export const Route = createFileRoute("/e-mails")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(mailChoicesQuery),
      queryClient.ensureQueryData(scorecardsQuery),
      queryClient.ensureQueryData(indicatorsQuery),
      queryClient.ensureQueryData(calendarAddressQuery),
    ]),
  component: Emails,
});

function Emails() {
  const cache = useQueryClient();
  const query = useSuspenseQuery(mailChoicesQuery);
  const { data } = query.data;
  const scorecards = useSuspenseQuery(scorecardsQuery).data.items.map(asChoice);
  const indicators = useSuspenseQuery(indicatorsQuery).data;
  const draft = useDraft(choicesForm([...scorecards, ...indicators.map(asChoice)]), {
    saved: query.data,
    write: (body, etag = "") =>
      versioned(client.PUT("/me/mail-choices", { params: { header: { "If-Match": etag } }, body })),
    onSaved: (saved) => cache.setQueryData(mailChoicesQuery.queryKey, saved),
    onReload: query.refetch,
  });
  const themes = data.dailyOffered ? [...new Set(indicators.map(({ theme }) => theme))] : [];
  return (
    <>
      {draft.head}
      <Page title="E-mails you get" hasError={draft.hasError}>
        <div className="app-column">
          <InsetText>
            {data.address
              ? `They go to ${data.address}, as the council’s single sign-on says.`
              : "The council’s single sign-on names no address of yours, so you get none."}{" "}
            E-mails that ask for figures or commentary you owe cannot be switched off.
          </InsetText>
          <ChoicesForm
            draft={draft}
            scorecards={scorecards}
            measures={themes.map((theme) => ({
              theme,
              choices: indicators.filter((indicator) => indicator.theme === theme).map(asChoice),
            }))}
            offers={{
              editionSteps: data.editionStepsOffered,
              requestSteps: data.requestStepsOffered,
              windowReminders: data.windowRemindersOffered,
            }}
          />
          <OwnCalendarPart />
        </div>
      </Page>
    </>
  );
}

function asChoice({ code, title }: { code: string; title: string }) {
  return { value: code, label: title };
}
