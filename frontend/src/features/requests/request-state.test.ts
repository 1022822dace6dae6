import { expect, test } from "vitest";
import type { DeepDiveRequest } from "./request";
import { isOpen } from "./request-state";

test("only an open request stands in the way of a second one", () => {
  expect(
    ["SUBMITTED", "ACCEPTED", "DECLINED", "WITHDRAWN", "ANSWERED"].filter((state) =>
      isOpen({ state: state as DeepDiveRequest["state"] }),
    ),
  ).toEqual(["SUBMITTED", "ACCEPTED"]);
});
