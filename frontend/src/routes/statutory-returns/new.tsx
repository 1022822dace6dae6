import { useQueryClient } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { keys } from "#/api/keys";
import { putStatutoryReturn, statutoryReturnQuery } from "#/api/statutory-returns";
import { requirePermission } from "#/app/permissions";
import { ReturnCrumbs } from "#/features/returns/ReturnCrumbs";
import { ReturnForm } from "#/features/returns/ReturnForm";
import { changed, noReturn, returnForm, type StatutoryReturn } from "#/features/returns/statutory-return";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/statutory-returns/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  component: NewReturn,
});

const form = returnForm("The return is added");

function NewReturn() {
  const cache = useQueryClient();
  const [done, setDone] = useState<StatutoryReturn>();
  const forget = () => cache.invalidateQueries({ queryKey: keys.returnLists });
  const draft = useDraft(form, {
    saved: { data: noReturn },
    write: async (typed) => {
      const answer = await putStatutoryReturn(typed.code.trim(), changed(noReturn, typed));
      cache.setQueryData(statutoryReturnQuery(answer.data.code).queryKey, answer);
      setDone(answer.data);
      return answer;
    },
    onSaved: () => void forget(),
    onReload: forget,
  });
  if (done) return <Added of={done} />;
  return (
    <>
      <ReturnCrumbs />
      {draft.head}
      <Page title="Add a return" hasError={draft.hasError}>
        <div className="app-column">
          <ReturnForm draft={draft} isNew />
        </div>
      </Page>
    </>
  );
}

function Added({ of }: { of: StatutoryReturn }) {
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title="Return added">{of.title}</ConfirmationPanel>
        <p className="govuk-body">
          <Link
            to="/statutory-returns/$statutoryReturn/rounds/new"
            params={{ statutoryReturn: of.code }}
            className="govuk-link"
          >
            Enter when it is due
          </Link>
        </p>
      </div>
    </TakesFocus>
  );
}
