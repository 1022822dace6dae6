import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";
import { itemLimits } from "./item-acts";
import type { WorkItem } from "./work-item";

type Kind = components["schemas"]["WorkItemKind"];

/** An item as a person types it before it is put on a work programme. */
export interface TypedItem {
  committee: string;
  kind: Kind;
  about: string;
  title: string;
  wanted: string;
  /** Empty where it is not yet placed. */
  meeting: string;
}

export const kinds: readonly { value: Kind; label: string; hint: string }[] = [
  {
    value: "REQUEST",
    label: "A deep-dive request",
    hint: "One that was accepted, such as for an officer to come.",
  },
  { value: "CLINIC", label: "A performance clinic", hint: "For the committee to hear what came of it." },
  { value: "REPORT", label: "A report", hint: "One that the committee wants to have." },
];

const references: Record<Kind, RegExp | undefined> = {
  REQUEST: /^DD-\d{4,9}$/,
  CLINIC: /^PC-\d{4,9}$/,
  REPORT: undefined,
};

/** What is wrong with it before it is sent, in the order of the page; the service checks the rest. */
export function checkItem({ committee, kind, about, title, wanted }: TypedItem): FormError[] {
  const reference = references[kind];
  return [
    ...(committee ? [] : [{ fieldId: "committee", message: "Select a committee" }]),
    ...(reference && !reference.test(about.trim())
      ? [
          {
            fieldId: "about",
            message:
              kind === "REQUEST"
                ? "Enter the reference of a request, such as DD-0001"
                : "Enter the reference of a clinic, such as PC-0001",
          },
        ]
      : []),
    ...checkItemWords({ title, wanted }),
  ];
}

export function checkItemWords({ title, wanted }: Pick<TypedItem, "title" | "wanted">): FormError[] {
  return [
    ...checkLength("title", title, itemLimits.title, { missing: "Enter a title", noun: "The title" }),
    ...checkLength("wanted", wanted, itemLimits.wanted, {
      missing: "Enter what the committee wants of it",
      noun: "What the committee wants of it",
    }),
  ];
}

/** An item that is on a work programme, as it would be typed. */
export function typedOf({ committee, kind, about, title, wanted, meeting }: WorkItem): TypedItem {
  return { committee, kind, about: about ?? "", title, wanted, meeting: meeting?.reference ?? "" };
}

/** Only for what `checkItem` has passed. */
export function newItemOf({
  kind,
  about,
  title,
  wanted,
  meeting,
}: TypedItem): components["schemas"]["NewWorkItem"] {
  return {
    kind,
    title: title.trim(),
    wanted: wanted.trim(),
    about: references[kind] ? about.trim() : undefined,
    meeting: meeting || undefined,
  };
}

const text = (id: string, label: string, pointer: string) => ({
  id,
  label,
  pointers: [pointer],
  show: (value: string) => value,
});

const words = {
  title: { ...text("title", "Title", "/title"), told: true },
  wanted: { ...text("wanted", "What the committee wants of it", "/wanted"), told: true },
} as const;

export function itemForm<S>(typedOf: (saved: S) => TypedItem): DraftForm<S, TypedItem> {
  return {
    what: "item",
    done: "The item is on the work programme",
    typedOf,
    check: checkItem,
    fields: {
      committee: { id: "committee", label: "Committee", pointers: [], show: (code) => code },
      kind: {
        id: "kind",
        label: "What it is",
        pointers: ["/kind"],
        show: (kind) => kinds.find(({ value }) => value === kind)?.label ?? kind,
      },
      about: text("about", "Reference", "/about"),
      ...words,
      meeting: text("meeting", "Meeting", "/meeting"),
    },
  };
}

/** The words of an item that is on a work programme. */
export const itemWordsForm: DraftForm<
  Pick<TypedItem, "title" | "wanted">,
  Pick<TypedItem, "title" | "wanted">
> = {
  what: "item",
  done: "The item is changed",
  typedOf: ({ title, wanted }) => ({ title, wanted }),
  check: checkItemWords,
  fields: words,
};
