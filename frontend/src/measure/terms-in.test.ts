import { expect, test } from "vitest";
import type { components } from "#/api/schema";
import { termsIn } from "./terms-in";

type Term = components["schemas"]["GlossaryTerm"];

function term(code: string, ...words: string[]): Term {
  return { code, term: code, meaning: "", kind: "CHILDRENS_SERVICES", alsoCalled: [], words };
}

const terms = [
  term("looked-after-child", "children looked after", "CLA"),
  term("persistent-absence", "persistent absence", "persistent absentees"),
  term("severe-absence", "severe persistent absence"),
  term("send", "special educational needs", "SEND"),
  term("section-47", "Section 47 enquiry", "section 47 enquiries", "S.47"),
  term("childrens-home", "children's homes"),
];

test.each([
  ["Percentage of CLA who are classed as persistent absentees", ["looked-after-child", "persistent-absence"]],
  ["Total Severe Persistent Absence (new definition)", ["severe-absence"]],
  ["Section 47 enquiries rate per 10,000", ["section-47"]],
  ["S.47 enquiries", ["section-47"]],
  ["% of children’s homes, and of Children looked after", ["childrens-home", "looked-after-child"]],
  ["How many letters we send, and CLASSES held", []],
  ["Pupils with SEND", ["send"]],
  ["CLA who were children looked after before", ["looked-after-child"]],
])("%s", (name, codes) => {
  expect(termsIn(name, terms).map(({ code }) => code)).toEqual(codes);
});
