import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import * as z from "zod/mini";
import { newsletterQuery } from "#/api/circulation";
import { requirePermission } from "#/app/permissions";
import { NewsletterPreview } from "#/features/circulation/NewsletterPreview";
import type { Newsletter } from "#/features/circulation/newsletter";
import { Button } from "#/ui/Button";
import { monthFrom } from "#/ui/dates";
import { Announcement } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { SubNavigation, SubNavigationLink } from "#/ui/SubNavigation";

export const Route = createFileRoute("/circulation/newsletter")({
  validateSearch: z.object({ month: z.catch(z.optional(z.string()), undefined) }),
  beforeLoad: ({ context }) => requirePermission(context.me, "circulation:read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(newsletterQuery(deps.month)),
  component: NewsletterPage,
});

function NewsletterPage() {
  const newsletter = useSuspenseQuery(newsletterQuery(Route.useSearch().month)).data;
  const [said, setSaid] = useState("");

  async function copy(what: string, put: () => Promise<void>) {
    try {
      await put();
      setSaid(`${what} is copied. Paste it into the newsletter.`);
    } catch {
      setSaid("Your browser does not let pages copy. Select the block below and copy it yourself.");
    }
  }

  return (
    <Page title="Members’ newsletter">
      <p className="govuk-body app-column">
        Everything that was published to all members in {newsletter.label}, ready to paste. Scorecards for a
        committee alone are not in it.
      </p>
      <SubNavigation label="Which month">
        {[-1, 0, 1].map((months) => {
          const month = monthFrom(newsletter.month, months);
          return (
            <SubNavigationLink
              key={month}
              to="/circulation/newsletter"
              search={{ month }}
              current={months === 0}
            >
              {months === 0 ? newsletter.label : months < 0 ? "The month before" : "The month after"}
            </SubNavigationLink>
          );
        })}
      </SubNavigation>
      <div className="govuk-button-group">
        <Button type="button" onClick={() => copy("The block", () => copyFormatted(newsletter))}>
          Copy with links and headings
        </Button>
        <Button
          type="button"
          look="secondary"
          onClick={() => copy("The HTML", () => navigator.clipboard.writeText(newsletter.html))}
        >
          Copy as HTML code
        </Button>
        <Button
          type="button"
          look="secondary"
          onClick={() => copy("The text", () => navigator.clipboard.writeText(newsletter.text))}
        >
          Copy as plain text
        </Button>
      </div>
      <Announcement>{said}</Announcement>
      <NewsletterPreview newsletter={newsletter} />
    </Page>
  );
}

function copyFormatted({ html, text }: Newsletter) {
  return navigator.clipboard.write([
    new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    }),
  ]);
}
