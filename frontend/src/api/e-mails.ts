import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";

/** Which e-mails the person wants, with the ETag. */
export const mailChoicesQuery = queryOptions({
  queryKey: keys.mailChoices,
  queryFn: ({ signal }) => versioned(client.GET("/me/mail-choices", { signal })),
});

export function unsubscriptionQuery(token: string) {
  return queryOptions({
    queryKey: keys.unsubscription(token),
    queryFn: ({ signal }) =>
      body(client.GET("/unsubscriptions/{token}", { params: { path: { token } }, signal })),
  });
}
