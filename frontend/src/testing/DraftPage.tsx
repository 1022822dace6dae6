import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useRef, useState } from "react";
import { ApiProblem } from "#/api/problem";
import { Page } from "#/ui/Page";
import { type Draft, type DraftForm, useDraft } from "#/ui/use-draft";

interface DraftPageProps<S, T> {
  form: DraftForm<S, T>;
  first: S;
  /** What the service makes of what is sent. */
  toSaved: (typed: T) => S;
  /** Takes what was saved from here, as the service has it then. */
  sent: S[];
  /** What somebody else saves when told to. */
  another: S;
  children: (draft: Draft<T>) => ReactNode;
}

/** A page around a form, and behind it a service that holds to validators and that somebody else writes to as well. */
export function DraftPage<S, T extends object>(props: DraftPageProps<S, T>) {
  const { form, first, toSaved, sent, another, children } = props;
  const service = useRef({ data: first, version: 1 });
  const [saved, setSaved] = useState({ data: first, etag: "1" });
  const read = () => {
    const { data, version } = service.current;
    return { data, etag: String(version) };
  };
  const draft = useDraft(form, {
    saved,
    write: async (typed, etag) => {
      if (etag !== read().etag) throw new ApiProblem(412, { title: "Someone else has changed this" });
      service.current = { data: toSaved(typed), version: service.current.version + 1 };
      sent.push(service.current.data);
      return read();
    },
    onSaved: (now) => setSaved(now),
    onReload: async () => setSaved(read()),
  });
  return (
    <>
      {draft.head}
      <Page title="A form" hasError={draft.hasError}>
        {children(draft)}
      </Page>
      <button
        type="button"
        onClick={() => {
          service.current = { data: another, version: service.current.version + 1 };
        }}
      >
        Somebody else saves
      </button>
      <button type="button" onClick={() => setSaved(read())}>
        The page reads again by itself
      </button>
    </>
  );
}

/** Somebody else saves, and the page comes to know it without being asked, as when its window gets the focus. */
export async function savedByAnother() {
  await userEvent.click(screen.getByRole("button", { name: "Somebody else saves" }));
  await userEvent.click(screen.getByRole("button", { name: "The page reads again by itself" }));
}
