import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { inspectionFrameworksQuery, inspectionQuery } from "#/api/inspections";
import { keys } from "#/api/keys";
import { InspectionCrumbs } from "#/features/inspections/InspectionCrumbs";
import { InspectionForm } from "#/features/inspections/InspectionForm";
import { draftOf, type Inspection, inspectionForm, type Known } from "#/features/inspections/inspection";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";
import { useDraft } from "#/ui/use-draft";

const form = inspectionForm("The inspection is recorded");

interface NewInspectionPageProps {
  title: string;
  /** What the form begins with. */
  known: Known;
  /** Stands above the form. */
  children?: ReactNode;
}

/** Records an inspection, typed or read from a file. */
export function NewInspectionPage({ title, known, children }: NewInspectionPageProps) {
  const cache = useQueryClient();
  const frameworks = useSuspenseQuery(inspectionFrameworksQuery).data;
  const attempt = useAttemptKey();
  const [done, setDone] = useState<Inspection>();
  const forget = () => cache.invalidateQueries({ queryKey: keys.inspectionLists });
  const draft = useDraft(form, {
    saved: { data: known },
    write: async (typed) => {
      const body = draftOf(typed, frameworks);
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) };
      const answer = await versioned(client.POST("/inspections", { params: { header }, body }));
      cache.setQueryData(inspectionQuery(answer.data.reference).queryKey, answer);
      setDone(answer.data);
      return answer;
    },
    onSaved: () => void forget(),
    onReload: forget,
  });
  if (done) return <Recorded inspection={done} />;
  return (
    <>
      <InspectionCrumbs />
      {draft.head}
      <Page title={title} hasError={draft.hasError}>
        <div className="app-column">
          {children}
          <InspectionForm
            draft={draft}
            frameworks={frameworks}
            button={{ send: "Record the inspection", sending: "Recording the inspection" }}
          />
        </div>
      </Page>
    </>
  );
}

function Recorded({ inspection: { reference, title } }: { inspection: Inspection }) {
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title="Inspection recorded">
          {title}
          <br />
          <strong>{reference}</strong>
        </ConfirmationPanel>
        <p className="govuk-body">
          Everybody who reads scorecards can read it now, and it stands beside the measures it speaks of.
        </p>
        <p className="govuk-body">
          <Link to="/inspections/$inspection" params={{ inspection: reference }} className="govuk-link">
            See inspection {reference}
          </Link>
        </p>
      </div>
    </TakesFocus>
  );
}
