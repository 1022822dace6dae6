import { useQueryClient, useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, Link, useLocation, useRouter } from "@tanstack/react-router";
import { useLayoutEffect } from "react";
import { explain } from "#/api/explain";
import { ApiProblem } from "#/api/problem";
import { serviceQuery } from "#/api/service";
import { hasBeenSignedIn } from "#/api/session";
import { Button, ButtonAnchor } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { signInAddress } from "#/ui/ProblemSummary";
import { StartPage } from "./StartPage";

/** The one boundary: whatever a page threw, said in plain English with what to do next. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const cache = useQueryClient();
  const queries = useQueryErrorResetBoundary();
  const place = useLocation({ select: ({ pathname, searchStr }) => ({ pathname, search: searchStr }) });
  useLayoutEffect(() => document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true }), []);

  const status = error instanceof ApiProblem ? error.status : undefined;
  if (status === 401 && !hasBeenSignedIn()) {
    const council = cache.getQueryData(serviceQuery.queryKey)?.council.name ?? "the council";
    return <StartPage council={council} wanted={place} />;
  }
  const words = explain(error);
  const tryAgain = async () => {
    await router.invalidate();
    // Without this, queries that failed answer from memory that they failed.
    queries.reset();
    reset();
  };
  return (
    <Page title={words.title}>
      <div className="app-column">
        <p className="govuk-body">{words.detail}</p>
        <p className="govuk-body">{words.next}</p>
        {status === 401 ? <ButtonAnchor href={signInAddress(place)}>Sign in</ButtonAnchor> : null}
        {status === undefined || status >= 500 || status === 429 ? (
          <Button type="button" look="secondary" onClick={tryAgain}>
            Try again
          </Button>
        ) : null}
        {status === 401 ? null : (
          <p className="govuk-body">
            <Link to="/" className="govuk-link">
              Go to the home page
            </Link>
          </p>
        )}
      </div>
    </Page>
  );
}
