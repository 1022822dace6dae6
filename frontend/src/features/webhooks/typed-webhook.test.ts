import { describe, expect, it } from "vitest";
import { draftOf, firstWebhook, type Registered, type TypedWebhook, webhookForm } from "./typed-webhook";

const form = webhookForm<Registered>("Done", ["taken"]);
const right: TypedWebhook = {
  code: "committee-papers",
  name: "Committee papers",
  address: "https://committees.example/hooks",
  events: ["CLINIC_BOOKED"],
  active: true,
};

describe("a webhook as it is typed", () => {
  it("is sent when it is right", () => {
    expect(form.check(right)).toEqual([]);
  });

  it("begins with everything to be typed, each named by its field", () => {
    expect(form.check(form.typedOf(firstWebhook)).map(({ fieldId }) => fieldId)).toEqual([
      "name",
      "code",
      "address",
      "events",
    ]);
  });

  it.each([
    ["a code that another has", { code: "taken" }, "code"],
    ["a code with blanks", { code: "committee papers" }, "code"],
    ["an address that is none", { address: "committees.example" }, "address"],
    ["an address with blanks", { address: "https://committees.example/a b" }, "address"],
    ["an address that is too long", { address: `https://committees.example/${"a".repeat(500)}` }, "address"],
    ["a name that is too short", { name: "ab" }, "name"],
  ])("is not sent with %s", (_, wrong, fieldId) => {
    expect(form.check({ ...right, ...wrong }).map((error) => error.fieldId)).toEqual([fieldId]);
  });

  it("is sent with its events in the order of the page, and without blanks around it", () => {
    expect(
      draftOf({ ...right, name: " Committee papers ", events: ["EDITION_PUBLISHED", "REQUEST_SUBMITTED"] }),
    ).toEqual({
      name: "Committee papers",
      address: right.address,
      events: ["REQUEST_SUBMITTED", "EDITION_PUBLISHED"],
      active: true,
    });
  });
});
