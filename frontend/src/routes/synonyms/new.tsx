import { useQueryClient } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { SynonymsForm } from "#/features/search/SynonymsForm";
import { type Synonyms, synonymsForm, synonymsFrom, type TypedSynonyms } from "#/features/search/synonyms";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/synonyms/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "settings:write"),
  component: NewGroup,
});

type First = Pick<Synonyms, "words">;

const none: First = { words: [] };
const form = synonymsForm<First>("The group is added");

function NewGroup() {
  const cache = useQueryClient();
  const attempt = useAttemptKey();
  const [added, setAdded] = useState<Synonyms>();
  const draft = useDraft<First, TypedSynonyms>(form, {
    saved: { data: none },
    write: async (typed) => {
      const body = synonymsFrom(typed);
      const answer = await versioned(
        client.POST("/synonyms", {
          params: { header: { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) } },
          body,
        }),
      );
      setAdded(answer.data);
      return answer;
    },
    onSaved: async () => {
      await cache.invalidateQueries({ queryKey: keys.synonymLists });
      await cache.invalidateQueries({ queryKey: keys.searches });
    },
    onReload: async () => {},
  });

  if (added) {
    return (
      <TakesFocus>
        <div className="app-column">
          <ConfirmationPanel title="Group added">{added.words.join(", ")}</ConfirmationPanel>
          <p className="govuk-body">
            <Link to="/synonyms" className="govuk-link">
              All words that mean the same
            </Link>
          </p>
        </div>
      </TakesFocus>
    );
  }
  return (
    <>
      <FigureCrumbs>
        <Link to="/synonyms" className="govuk-breadcrumbs__link">
          Words that mean the same
        </Link>
      </FigureCrumbs>
      {draft.head}
      <Page title="Add words that mean the same" hasError={draft.hasError}>
        <div className="app-column">
          <SynonymsForm draft={draft} />
        </div>
      </Page>
    </>
  );
}
