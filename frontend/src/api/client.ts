import createFetchClient, { type Middleware } from "openapi-fetch";
import createQueryClient from "openapi-react-query";
import { ApiProblem, Unreachable } from "./problem";
import type { paths } from "./schema";

const problems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) {
      throw await ApiProblem.of(response);
    }
    return undefined;
  },
  onError({ error }) {
    return error instanceof ApiProblem ? error : new Unreachable(error);
  },
};

/** The one client: same origin, session cookie, and the header that the contract asks of a browser's requests. */
export const client = createFetchClient<paths>({
  baseUrl: new URL("/api/v1", window.location.origin).href,
  headers: { "X-Requested-With": "Scrutineer" },
});
client.use(problems);

/** Mutation hooks, typed by the contract, for routes. What is read has its query in this folder, under a key of `keys.ts`. */
export const $api = createQueryClient(client);

/** What was read, with the validator that a later change must send back in `If-Match`. */
export interface Versioned<T> {
  data: T;
  etag: string;
}

/** Keeps the ETag beside the data of one answer: `versioned(client.GET(...))`. */
export async function versioned<T>(
  answer: Promise<{ data?: T; response: Response }>,
): Promise<Versioned<NonNullable<T>>> {
  const { data, response } = await answer;
  if (data == null) throw new Error(`No body in the answer of ${response.url}`);
  return { data, etag: response.headers.get("ETag") ?? "" };
}

/** The data of one answer that has no ETag, or none that matters: `body(client.GET(...))`. */
export async function body<T>(answer: Promise<{ data?: T; response: Response }>): Promise<NonNullable<T>> {
  return (await versioned(answer)).data;
}
