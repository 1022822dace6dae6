import { expect, test } from "vitest";
import { hintsOn } from "./writing-hints";

const words = (text: string, glossary: string[] = []) => hintsOn(text, glossary).map((hint) => hint.text);

test("plain words need no hint", () => {
  expect(
    words("Three schools changed how they report concerns. We agreed one way with them in May."),
  ).toEqual([]);
});

test("a sentence of more than 25 words is named by its beginning", () => {
  const [hint] = words(`The number of referrals ${"rose and ".repeat(12)}fell.`);
  expect(hint).toBe("The sentence that begins “The number of referrals” has 29 words. Could it be two?");
});

test("a short form is named unless the glossary or the text explains it", () => {
  expect(words("More MASH contacts.")).toEqual(["Will every member know what “MASH” stands for?"]);
  expect(words("More EHCPs than the NHS expected.", ["Education, health and care plan (EHCP)"])).toEqual([]);
  expect(words("More to the Multi-Agency Safeguarding Hub (MASH). The MASH grew.")).toEqual([]);
});

test("an office word has a plainer one", () => {
  expect(words("We met in order to plan.")).toEqual(["For “in order to” you could write “to”."]);
});

test("a sentence that does not say who did it asks", () => {
  expect(words("Two posts were quickly filled in May.")).toEqual([
    "“were quickly filled”: can you say who did it?",
  ]);
  expect(words("Two posts were filled by the team.")).toEqual([]);
});

test("there are never more than five", () => {
  expect(words("MASH, LADO, CSE, CIN, SEND, SGO and RIC were counted.")).toHaveLength(5);
});
