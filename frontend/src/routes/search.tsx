import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { searchQuery } from "#/api/search";
import { may } from "#/app/permissions";
import { SearchResults } from "#/features/search/SearchResults";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/search")({
  validateSearch: (search: Record<string, unknown>): { q?: string } => ({
    q: search.q === undefined ? undefined : String(search.q).slice(0, 100),
  }),
  loaderDeps: ({ search }) => ({ words: wordsOf(search.q) }),
  loader: ({ context, deps: { words } }) =>
    words === undefined ? undefined : context.queryClient.ensureQueryData(searchQuery(words)),
  component: Search,
});

/** One letter finds nothing that anybody looks for. */
function wordsOf(asked: string | undefined): string | undefined {
  const words = asked?.trim() ?? "";
  return words.length < 2 ? undefined : words;
}

function Search() {
  const words = wordsOf(Route.useSearch().q);
  return <Page title="Search">{words === undefined ? <Ask /> : <Found words={words} />}</Page>;
}

function Ask() {
  return (
    <p className="govuk-body">
      Type at least two letters into the box above: a measure, a scorecard, a request or a word, by any name
      you know.
    </p>
  );
}

function Found({ words }: { words: string }) {
  const results = useSuspenseQuery(searchQuery(words)).data;
  const { me } = Route.useRouteContext();
  return <SearchResults results={results} mayAsk={may(me, "requests:raise")} />;
}
