import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";

export type Contact = components["schemas"]["GovernanceContact"];
type Details = components["schemas"]["ContactDetails"];

/** The contact as a person types it. */
export interface TypedContact {
  name: string;
  email: string;
  telephone: string;
}

const emailPattern = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
const telephonePattern = /^[0-9A-Za-z+(). -]{5,40}$/;

function checkContact({ name, email, telephone }: TypedContact): FormError[] {
  const errors = checkLength(
    "name",
    name,
    { least: 2, most: 150 },
    { missing: "Enter a name", noun: "The name" },
  );
  if (!emailPattern.test(email.trim())) {
    errors.push({
      fieldId: "email",
      message: "Enter an e-mail address in the correct format, like name@example.com",
    });
  }
  if (telephone.trim() && !telephonePattern.test(telephone.trim())) {
    errors.push({ fieldId: "telephone", message: "Enter a telephone number, like 01632 960123, or nothing" });
  }
  return errors;
}

export const contactForm: DraftForm<Contact, TypedContact> = {
  what: "contact",
  done: "Members now see whom to turn to",
  typedOf: ({ name = "", email = "", telephone = "" }) => ({ name, email, telephone }),
  check: checkContact,
  fields: {
    name: { id: "name", label: "Name", pointers: ["/name"], show: (name) => name },
    email: { id: "email", label: "E-mail address", pointers: ["/email"], show: (email) => email },
    telephone: {
      id: "telephone",
      label: "Telephone number",
      pointers: ["/telephone"],
      show: (telephone) => telephone || "None",
    },
  },
};

/** Only for what the form's check has passed. */
export function contactOf({ name, email, telephone }: TypedContact): Details {
  return { name: name.trim(), email: email.trim(), telephone: telephone.trim() || undefined };
}

/** As a telephone dials it: what comes after letters, such as an extension, is for a person. */
export function dialled(telephone: string): string {
  return telephone.replace(/[A-Za-z].*$/, "").replace(/[^0-9+]/g, "");
}
