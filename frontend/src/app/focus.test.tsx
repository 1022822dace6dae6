import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { moveFocusOnNavigation } from "./focus";

const root = createRootRoute({
  component: () => (
    <main>
      <Outlet />
    </main>
  ),
});
const list = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: () => (
    <>
      <h1 tabIndex={-1}>List</h1>
      {/* The same address twice: a card has a picture and a title that lead to one page. */}
      <Link to={"/measure" as string}>First</Link>
      <Link to={"/measure" as string}>Second</Link>
    </>
  ),
});
const measure = createRoute({
  getParentRoute: () => root,
  path: "/measure",
  component: () => <h1 tabIndex={-1}>Measure</h1>,
});

test("a page's heading takes the focus, and going back finds the link that was followed", async () => {
  const router = createRouter({
    routeTree: root.addChildren([list, measure]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  moveFocusOnNavigation(router);
  await router.load();
  render(<RouterProvider router={router as never} />);
  screen.getByRole("link", { name: "Second" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: "Measure" })).toHaveFocus();

  router.history.back();
  await screen.findByRole("heading", { name: "List" });
  await expect.poll(() => document.activeElement?.textContent).toBe("Second");

  router.history.forward();
  expect(await screen.findByRole("heading", { name: "Measure" })).toHaveFocus();
});
