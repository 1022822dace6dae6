import { useLocation, useNavigate } from "@tanstack/react-router";
import type { SyntheticEvent } from "react";

/** On every page: whoever looks for a measure by the name they know need not know where it stands. */
export function SearchBox() {
  const navigate = useNavigate();
  const asked = useLocation({
    select: ({ pathname, search }) => (pathname === "/search" ? search.q : undefined),
  });

  function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get("q");
    void navigate({ to: "/search", search: { q: typeof words === "string" ? words.trim() : "" } });
  }

  return (
    <search className="app-search">
      <div className="govuk-width-container">
        <form className="app-search__form" action="/search" onSubmit={submit}>
          <label className="govuk-visually-hidden" htmlFor="search">
            Search measures, scorecards, requests and words
          </label>
          {/* Its own words come with the address, also when it is gone back to. */}
          <input
            key={asked}
            className="govuk-input app-search__words"
            id="search"
            name="q"
            type="search"
            maxLength={100}
            placeholder="Search, for example children in care"
            defaultValue={asked ?? ""}
            autoComplete="off"
          />
          <button type="submit" className="govuk-button govuk-button--secondary app-search__button">
            Search
          </button>
        </form>
      </div>
    </search>
  );
}
