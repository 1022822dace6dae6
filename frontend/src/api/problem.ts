import type { components } from "./schema";

/** One place that was wrong: in the body, in a parameter, or in a row of a file. */
export type ProblemPlace = components["schemas"]["ProblemPlace"];

/** An answer of the service that is not a success. Thrown by the client, so that every failure has one shape. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly ProblemPlace[];

  constructor(status: number, body: unknown) {
    const fields = isRecord(body) ? body : {};
    const title = text(fields.title) ?? "The service could not answer";
    super(title);
    this.name = "ApiProblem";
    this.status = status;
    this.type = text(fields.type) ?? "about:blank";
    this.title = title;
    this.detail = text(fields.detail);
    this.errors = Array.isArray(fields.errors) ? fields.errors.filter(isProblemPlace) : [];
  }

  /** Reads the body whatever it is: a proxy in front of the service may answer with a page of HTML. */
  static async of(response: Response): Promise<ApiProblem> {
    try {
      return new ApiProblem(response.status, await response.json());
    } catch {
      return new ApiProblem(response.status, undefined);
    }
  }
}

/** The request never got an answer: no network, or the service is not running. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super("The service cannot be reached", { cause });
    this.name = "Unreachable";
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isProblemPlace(value: unknown): value is ProblemPlace {
  return isRecord(value) && typeof value.detail === "string";
}
