import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { Fragment, type ReactNode } from "react";
import type { Versioned } from "#/api/client";
import type { FormError } from "#/ui/ErrorSummary";
import { Page } from "#/ui/Page";
import { problemAt } from "#/ui/problem-at";
import { useRefused } from "#/ui/use-refused";
import { WriteOutcome } from "#/ui/WriteOutcome";

/** What the form of such a page is given. */
export interface RedactFormProps<Typed> {
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  onRedact: (typed: Typed) => void;
}

interface RedactPageProps<Thing, Typed> {
  /** Of what words are taken out, such as "clinic". */
  what: string;
  crumbs: ReactNode;
  caption: string;
  query: { queryKey: QueryKey; refetch: () => Promise<unknown> };
  send: (typed: Typed) => Promise<Versioned<Thing>>;
  form: (props: RedactFormProps<Typed>) => ReactNode;
}

/** Takes words out of something for good. */
export function RedactPage<Thing, Typed>(props: RedactPageProps<Thing, Typed>) {
  const { what, crumbs, caption, query, send, form } = props;
  const cache = useQueryClient();
  const refused = useRefused();
  const redact = useMutation({
    mutationFn: send,
    onSuccess: async (changed) => {
      cache.setQueryData(query.queryKey, changed);
      // The words may stand on any page that was read: nothing of it is kept here either.
      await cache.invalidateQueries();
    },
  });
  const reload = async () => {
    await query.refetch();
    redact.reset();
  };
  return (
    <>
      {crumbs}
      {refused.summary ?? (
        <WriteOutcome
          what={what}
          problem={redact.error}
          success={redact.isSuccess ? "The words are taken out" : undefined}
          attempt={redact.submittedAt}
          onReload={reload}
          fieldIdOf={fieldOf}
        />
      )}
      <Page
        title="Take out what names a person"
        caption={caption}
        hasError={Boolean(refused.summary) || Boolean(redact.error)}
      >
        <div className="app-column">
          {/* What was taken out is not to stand in the form any longer. */}
          <Fragment key={redact.isSuccess ? redact.submittedAt : 0}>
            {form({
              busy: redact.isPending,
              errorOf: (fieldId) => refused.errorOf(fieldId) ?? problemAt(redact.error, fieldOf, fieldId),
              onRefused: (errors) => {
                redact.reset();
                refused.refuse(errors);
              },
              onRedact: (typed) => redact.mutate(typed),
            })}
          </Fragment>
        </div>
      </Page>
    </>
  );
}

function fieldOf(pointer: string): string | undefined {
  return { "/field": "field", "/words": "words", "/reason": "reason" }[pointer];
}
