import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { allBut, keys } from "./keys";

const edition = ["full-report", "2024-25"] as const;
const named = [
  keys.editions({}),
  keys.editions({ state: "DRAFT" }),
  keys.edition(...edition),
  keys.edition(...edition, 2),
  keys.scorecard("full-report"),
  keys.scorecard("tracker"),
];

async function outdatedAfter(filter: Parameters<QueryClient["invalidateQueries"]>[0]) {
  const cache = new QueryClient();
  for (const key of named) cache.setQueryData(key, "read");
  await cache.invalidateQueries(filter);
  return named.filter((key) => cache.getQueryState(key)?.isInvalidated);
}

test("all lists of a kind are forgotten together, and nothing else", async () => {
  expect(await outdatedAfter({ queryKey: keys.editionLists })).toEqual(named.slice(0, 2));
});

test("what a write has just answered with is kept, and nothing else", async () => {
  expect(await outdatedAfter(allBut(keys.scorecard("full-report")))).toEqual(
    named.filter((key) => key !== named[4]),
  );
});
