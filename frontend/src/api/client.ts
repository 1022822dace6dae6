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
  baseUrl: "/api/v1",
  headers: { "X-Requested-With": "Scrutineer" },
});
client.use(problems);

/** Query and mutation hooks, typed by the contract. Only routes and `queries.ts` use them. */
export const $api = createQueryClient(client);
