import { useMutation } from "@tanstack/react-query";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import { ApiProblem } from "#/api/problem";
import { accept, begin, follow, isUnsaved, keepMine, takeTheirs } from "./draft";
import type { FormError } from "./ErrorSummary";
import { OvertakenNotice, overtakenId } from "./OvertakenNotice";
import { UnsentWords } from "./UnsentWords";
import { usePersonalDetails } from "./use-personal-details";
import { useRefused } from "./use-refused";
import { useUnsavedWarning } from "./use-unsaved-warning";
import { WriteOutcome } from "./WriteOutcome";

/** What was read, with the validator that a later change sends back. Without one, nothing is saved yet. */
export interface Saved<S> {
  data: S;
  etag?: string;
}

/** One field of a form: where it stands, what it is called, and how its value reads. */
export interface DraftField<V> {
  id: string;
  label: string;
  /** Where the service finds it in what is sent; it may name several places. */
  pointers: readonly string[];
  /** Whether it is told to others, and so looked at for what says who somebody is. */
  told?: true;
  show: (value: V) => string;
}

/** What a form is about, whoever reads and writes for it. */
export interface DraftForm<S, T> {
  /** What is changed, such as "scorecard". */
  what: string;
  /** What is said once it is saved. */
  done: string;
  /** Who saved it, where that is known. */
  savedBy?: (saved: S) => string | undefined;
  typedOf: (saved: S) => T;
  /** What is wrong with it before it is sent. */
  check: (typed: T) => readonly FormError[];
  fields: { readonly [K in keyof T]-?: DraftField<T[K]> };
}

interface DraftStore<S, T> {
  saved: Saved<S>;
  /** Sends it on the condition that what it was typed over is still what is saved. */
  write: (typed: T, etag: string | undefined) => Promise<Required<Saved<S>>>;
  onSaved: (saved: Required<Saved<S>>) => unknown;
  /** Reads what is saved again, after somebody else was first. */
  onReload: () => Promise<unknown>;
}

/** What a form that edits something needs of its page. */
export interface Draft<T> {
  typed: T;
  change: (part: Partial<T>) => void;
  errorOf: (fieldId: string) => string | undefined;
  submit: (event: SyntheticEvent) => void;
  busy: boolean;
  /** Stands above the form while another person's change is not dealt with. */
  overtaken: ReactNode;
  /** Stands before the button, while what was typed seems to say who somebody is. */
  warning: ReactNode;
  /** What was typed and not saved, to be shown where the form itself is no longer offered. */
  unsent: ReactNode;
  /** Stands above the page: what was refused, or how saving went. */
  head: ReactNode;
  hasError: boolean;
}

/**
 * Everything about a form over something that others may change too: what is typed, what is saved, who was first, what is
 * wrong, and the question before it is left unsaved. What somebody else has saved is never written over unseen.
 */
export function useDraft<S, T extends object>(form: DraftForm<S, T>, store: DraftStore<S, T>): Draft<T> {
  const { saved } = store;
  const [kept, setState] = useState(() => begin(form.typedOf(saved.data), saved.etag));
  let state = kept;
  if (saved.etag !== kept.seen) {
    state = follow(kept, form.typedOf(saved.data), saved.etag);
    setState(state);
  }
  const { typed, started, overtaken } = state;
  const refused = useRefused();
  const personal = usePersonalDetails();
  useUnsavedWarning(isUnsaved(state));
  const save = useMutation({
    mutationFn: (sent: { typed: T; etag: string | undefined }) => store.write(sent.typed, sent.etag),
    onSuccess: async (answer, sent) => {
      setState((now) => accept(now, sent.typed, form.typedOf(answer.data), answer.etag));
      await store.onSaved(answer);
    },
  });

  const fields: DraftField<never>[] = Object.values(form.fields);
  const told = Object.keys(form.fields).flatMap((key) => {
    const { id, label, told, show }: DraftField<T[keyof T]> = form.fields[key as keyof T];
    const text = show(typed[key as keyof T]);
    const isSaved = state.etag !== undefined && text === show(started[key as keyof T]);
    return told && !isSaved ? [{ fieldId: id, label, text }] : [];
  });
  const fieldAt = (pointer: string) => fields.find(({ pointers }) => pointers.includes(pointer));
  const errorOf = (fieldId: string) =>
    refused.errorOf(fieldId) ??
    (save.error instanceof ApiProblem
      ? save.error.errors.find(({ pointer }) => pointer && fieldAt(pointer)?.id === fieldId)?.detail
      : undefined);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found: readonly FormError[] =
      overtaken && overtaken.disputed.length > 0
        ? [
            {
              fieldId: overtakenId,
              message: "Choose whether to keep what you typed or what somebody else has saved",
            },
          ]
        : form.check(typed);
    refused.refuse(found);
    if (found.length === 0 && personal.allows(told)) save.mutate({ typed, etag: state.etag });
  }

  return {
    typed,
    change: (part) => setState((now) => ({ ...now, typed: { ...now.typed, ...part } })),
    errorOf,
    submit,
    busy: save.isPending,
    overtaken: overtaken ? (
      <OvertakenNotice
        overtaken={overtaken}
        mine={typed}
        theirs={started}
        by={form.savedBy?.(saved.data)}
        fields={form.fields}
        onKeep={() => {
          refused.refuse([]);
          setState(keepMine);
        }}
        onTake={() => {
          refused.refuse([]);
          setState(takeTheirs);
        }}
      />
    ) : null,
    warning: personal.warning,
    unsent: <UnsentWords mine={typed} theirs={started} fields={form.fields} />,
    head: refused.summary ?? (
      <WriteOutcome
        what={form.what}
        problem={save.error}
        success={save.isSuccess ? form.done : undefined}
        attempt={save.submittedAt}
        onReload={async () => {
          await store.onReload();
          save.reset();
        }}
        fieldIdOf={(pointer) => fieldAt(pointer)?.id}
        labelOf={(pointer) => fieldAt(pointer)?.label}
      />
    ),
    hasError: Boolean(refused.summary) || Boolean(save.error),
  };
}
