import { QueryClient, QueryClientProvider, queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { keys } from "#/api/keys";
import { ApiProblem, Unreachable } from "#/api/problem";
import { meQuery } from "#/api/session";
import { renderInApp } from "#/testing/render-in-app";
import { ErrorPage } from "./ErrorPage";

// The client takes the browser's fetch when it is loaded, so the network has to be there before it.
vi.hoisted(() => {
  globalThis.fetch = async () =>
    Response.json({
      username: "member",
      name: "Member Demonstration",
      roles: ["member"],
      permissions: ["editions:read"],
      committees: [],
      services: [],
    });
});

const address = "/scorecards/full-report?rating=red";
const wayBack = "/sign-in?to=%2Fscorecards%2Ffull-report%3Frating%3Dred";
function show(error: Error) {
  return renderInApp(<ErrorPage error={error} reset={() => {}} />, address);
}

describe("ErrorPage", () => {
  it("is the start page for someone who has not signed in, and remembers what they wanted", async () => {
    await show(new ApiProblem(401, {}));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Children’s services scorecards for members",
    );
    expect(screen.getByRole("link", { name: "Sign in" })).toHaveAttribute("href", wayBack);
  });

  it("tells someone whose session ended, and brings them back to the same page", async () => {
    await new QueryClient().fetchQuery(meQuery);
    await show(new ApiProblem(401, {}));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("You have been signed out");
    expect(screen.getByRole("link", { name: "Sign in" })).toHaveAttribute("href", wayBack);
  });

  it("says plainly that a permission is missing, and takes the focus", async () => {
    await show(new ApiProblem(403, {}));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "You do not have permission to see this page",
    );
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  });

  it("asks again when told to, and shows the page once there is an answer", async () => {
    let answers = 0;
    const query = queryOptions({
      queryKey: keys.home,
      retry: false,
      queryFn: async () => {
        answers += 1;
        if (answers < 2) throw new ApiProblem(503, {});
        return "What is new";
      },
    });
    const Home = () => <h1>{useSuspenseQuery(query).data}</h1>;
    const router = createRouter({
      routeTree: createRootRoute({ component: Home, errorComponent: ErrorPage }),
      history: createMemoryHistory({ initialEntries: ["/"] }),
    });
    const failing = vi.spyOn(console, "error").mockImplementation(() => {});
    render(
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>,
    );
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: "What is new" })).toBeVisible();
    failing.mockRestore();
  });

  it("offers to try again where that may help", async () => {
    await show(new Unreachable(new TypeError("Failed to fetch")));
    expect(screen.getByRole("button", { name: "Try again" })).toBeInTheDocument();
  });
});
