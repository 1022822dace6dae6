import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";
import { type ChosenEvent, chosenEvents, eventWords, type Webhook, type WebhookDraft } from "./webhook";

/** An endpoint, or the little that is known before there is one. */
export type Registered = Pick<Webhook, "code" | "name" | "address" | "events" | "active">;

/** An endpoint as a person types it. */
export interface TypedWebhook {
  code: string;
  name: string;
  address: string;
  events: ChosenEvent[];
  active: boolean;
}

export const firstWebhook: Registered = { code: "", name: "", address: "", events: [], active: true };

/** As the service takes it. */
export function draftOf({ name, address, events, active }: TypedWebhook): WebhookDraft {
  return {
    name: name.trim(),
    address: address.trim(),
    // In the order of the page, whichever was chosen first.
    events: chosenEvents.filter((event) => events.includes(event)),
    active,
  };
}

/** What is wrong with it before it is sent, in the order of the page; which hosts are allowed the service knows. */
function checkWebhook(typed: TypedWebhook, taken: readonly string[]): FormError[] {
  const errors = checkLength(
    "name",
    typed.name,
    { least: 3, most: 100 },
    { missing: "Enter a name", noun: "The name" },
  );
  const wrong = (fieldId: string, message: string) => errors.push({ fieldId, message });
  if (typed.code.trim() === "") wrong("code", "Enter a code");
  else if (!/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/.test(typed.code.trim())) {
    wrong("code", "The code must be up to 40 letters, digits, dots and hyphens, such as committee-papers");
  } else if (taken.includes(typed.code.trim())) {
    wrong("code", "There is a webhook with this code already: choose another");
  }
  if (typed.address.trim() === "") wrong("address", "Enter an address");
  else if (!/^https?:\/\/[^\s/]+\S*$/.test(typed.address.trim())) {
    wrong("address", "Enter an address that begins with https://, without spaces");
  } else if (typed.address.trim().length > 500) {
    wrong("address", "The address must be 500 characters or fewer");
  }
  if (typed.events.length === 0) wrong("events", "Select at least one event");
  return errors;
}

const text = (id: string, label: string, ...pointers: string[]) => ({
  id,
  label,
  pointers,
  show: (value: string) => value,
});

/**
 * @param taken the codes that another endpoint has
 */
export function webhookForm<S extends Registered>(
  done: string,
  taken: readonly string[],
): DraftForm<S, TypedWebhook> {
  return {
    what: "webhook",
    done,
    typedOf: ({ code, name, address, events, active }) => ({
      code,
      name,
      address,
      events: chosenEvents.filter((event) => events.includes(event)),
      active,
    }),
    check: (typed) => checkWebhook(typed, taken),
    fields: {
      name: text("name", "Name", "/name"),
      code: text("code", "Code"),
      address: text("address", "Address", "/address"),
      events: {
        id: "events",
        label: "Events",
        pointers: ["/events"],
        show: (events) => events.map((event) => eventWords[event]).join(", "),
      },
      active: {
        id: "active",
        label: "Switched on",
        pointers: ["/active"],
        show: (active) => (active ? "Yes" : "No"),
      },
    },
  };
}
