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
  {
    value: "RECOMMENDATION",
    label: "A recommendation to the cabinet",
    hint: "For the committee to look at what became of it.",
  },
  { value: "REPORT", label: "A report", hint: "One that the committee wants to have." },
];

interface Named {
  label: string;
  example: string;
  pattern: RegExp;
}

/** What an item of a kind names that it is about. */
export const named: Record<Kind, Named | undefined> = {
  REQUEST: { label: "request", example: "DD-0001", pattern: /^DD-\d{4,9}$/ },
  CLINIC: { label: "clinic", example: "PC-0001", pattern: /^PC-\d{4,9}$/ },
  RECOMMENDATION: { label: "recommendation", example: "2026-27/03", pattern: /^\d{4}-\d{2}[/-]\d{2,6}$/ },
  REPORT: undefined,
};

/** What is wrong with it before it is sent, in the order of the page; the service checks the rest. */
export function checkItem({ committee, kind, about, title, wanted }: TypedItem): FormError[] {
  const reference = named[kind];
  return [
    ...(committee ? [] : [{ fieldId: "committee", message: "Select a committee" }]),
    ...(reference && !reference.pattern.test(about.trim())
      ? [
          {
            fieldId: "about",
            message: `Enter the reference of a ${reference.label}, such as ${reference.example}`,
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
    // A recommendation is cited as 2026-27/03, and addressed as 2026-27-03.
    about: named[kind] ? about.trim().replace("/", "-") : undefined,
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
