import { describe, expect, it } from "vitest";
import { explain } from "./explain";
import { ApiProblem, Unreachable } from "./problem";

describe("ApiProblem", () => {
  it("reads a problem document", async () => {
    const body = {
      type: "urn:scrutineer:problem:invalid",
      title: "Some of it is against the rules",
      status: 422,
      detail: "Correct the places named.",
      errors: [{ pointer: "/question", detail: "must be between 10 and 2000 characters" }, "nonsense"],
    };
    const problem = await ApiProblem.of(new Response(JSON.stringify(body), { status: 422 }));
    expect(problem.status).toBe(422);
    expect(problem.detail).toBe("Correct the places named.");
    expect(problem.errors).toEqual([body.errors[0]]);
  });

  it("survives an answer that is not a problem document", async () => {
    const problem = await ApiProblem.of(new Response("<html>Bad gateway</html>", { status: 502 }));
    expect(problem.status).toBe(502);
    expect(problem.title).toBe("The service could not answer");
  });
});

describe("explain", () => {
  it("says what to do next, whatever happened", () => {
    const failures = [
      ...[400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 428, 429, 500, 502, 503].map(
        (s) => new ApiProblem(s, {}),
      ),
      new Unreachable(new TypeError("Failed to fetch")),
      new TypeError("x is undefined"),
    ];
    for (const failure of failures) {
      const words = explain(failure);
      expect(words.title).not.toBe("");
      expect(words.detail).not.toBe("");
      expect(words.next).not.toBe("");
    }
  });

  it("uses the service's own words where it has them", () => {
    const problem = new ApiProblem(409, { title: "Conflict", detail: "The edition is with the board." });
    expect(explain(problem).detail).toBe("The edition is with the board.");
  });

  it("does not say whether a page that may not be seen exists", () => {
    const problem = new ApiProblem(404, { detail: "Edition 2024-25 is a draft." });
    expect(explain(problem).detail).toBe("The page does not exist, or it has not been published to you.");
  });

  it("never shows the inside of an unexpected failure", () => {
    expect(explain(new Error("SELECT * FROM edition")).detail).not.toContain("SELECT");
    expect(explain(new ApiProblem(500, { detail: "NullPointerException" })).detail).not.toContain("Null");
  });
});
