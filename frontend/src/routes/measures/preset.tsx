import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { body, client } from "#/api/client";
import { presetsQuery } from "#/api/presets";
import type { components } from "#/api/schema";
import { may, requirePermission } from "#/app/permissions";
import { MeasureCrumbs } from "#/features/catalogue/MeasureCrumbs";
import { PresetForm } from "#/features/catalogue/preset/PresetForm";
import { fieldId, type Open, type PresetItem, type Ticked } from "#/features/catalogue/preset/preset";
import { NotificationBanner } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { ProblemSummary } from "#/ui/ProblemSummary";
import { TakesFocus } from "#/ui/TakesFocus";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";

type Outcome = components["schemas"]["PresetOutcome"];

export const Route = createFileRoute("/measures/preset")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  // Fresh, so that it says what others have added meanwhile.
  loader: ({ context }) => context.queryClient.fetchQuery({ ...presetsQuery, staleTime: 0 }),
  component: PresetPage,
});

function PresetPage() {
  const { me } = Route.useRouteContext();
  const cache = useQueryClient();
  const attempt = useAttemptKey();
  const list = useSuspenseQuery(presetsQuery).data;
  const [ticked, setTicked] = useState<Ticked>({});
  useUnsavedWarning(Object.keys(ticked).length > 0);
  const add = useMutation({
    mutationFn: (items: readonly PresetItem[]) =>
      body(
        client.POST("/preset-indicators", {
          params: { header: { "Idempotency-Key": attempt.keyFor(JSON.stringify(items)) } },
          body: { items: [...items] },
        }),
      ),
    onSuccess: async () => {
      await cache.invalidateQueries();
      setTicked({});
    },
  });
  const sent = add.variables ?? [];
  const itemAt = (pointer: string) => sent[Number(pointer.split("/")[2])];
  return (
    <>
      <MeasureCrumbs />
      <Page title="Pick measures from the DfE’s list">
        <p className="govuk-body app-column">
          The measures of the Department for Education’s Local Authority Interactive Tool, as listed on 8
          April 2026. A measure that is added has the Department’s definition, and can be changed afterwards.
          Its figures come in by a file. Where the list leaves something open, say it once the measure is
          ticked.
        </p>
        <PresetForm
          list={list}
          ticked={ticked}
          onTick={setTicked}
          busy={add.isPending}
          onAdd={(items) => add.mutate(items)}
          outcome={
            add.error ? (
              <ProblemSummary
                key={add.submittedAt}
                problem={add.error}
                fieldIdOf={(pointer) => {
                  const item = itemAt(pointer);
                  const field = pointer.split("/")[3];
                  return (
                    item && (field === "code" ? `preset-${item.code}` : fieldId(item.code, field as Open))
                  );
                }}
                labelOf={(pointer) => itemAt(pointer)?.code}
              />
            ) : add.data ? (
              <Added
                key={add.submittedAt}
                outcome={add.data}
                setsUp={may(me, "thresholds:write") && may(me, "scorecards:write")}
              />
            ) : null
          }
        />
        <p className="govuk-body app-column">
          Contains public sector information licensed under the{" "}
          <a
            className="govuk-link"
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
          >
            Open Government Licence v3.0
          </a>
          . Source: Department for Education, Local Authority Interactive Tool.
        </p>
      </Page>
    </>
  );
}

interface AddedProps {
  outcome: Outcome;
  /** Whether what comes next is this person's to do. */
  setsUp: boolean;
}

function Added({ outcome: { added, there }, setsUp }: AddedProps) {
  const count = (of: number) => `${of} ${of === 1 ? "measure" : "measures"}`;
  return (
    <TakesFocus>
      <NotificationBanner success>
        <p className="govuk-notification-banner__heading">{count(added.length)} added</p>
        {there.length > 0 ? (
          <p className="govuk-body">
            {count(there.length)} {there.length === 1 ? "was" : "were"} there already and left as{" "}
            {there.length === 1 ? "it is" : "they are"}: {there.map(({ code }) => code).join(", ")}.
          </p>
        ) : null}
        {setsUp ? (
          <p className="govuk-body">
            Next, put them on{" "}
            <Link to="/scorecards/new" className="govuk-notification-banner__link">
              a new scorecard
            </Link>
            , or fill in the council’s own measures, scorecards and targets in the{" "}
            <Link to="/measures/workbook" className="govuk-notification-banner__link">
              set-up workbook
            </Link>
            .
          </p>
        ) : null}
        <p className="govuk-body">
          <Link to="/measures" className="govuk-notification-banner__link">
            See all measures
          </Link>
        </p>
      </NotificationBanner>
    </TakesFocus>
  );
}
