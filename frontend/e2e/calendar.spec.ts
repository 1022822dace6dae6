import { expectAccessibleAtEveryWidth, expectReadable } from "./support/axe";
import { inDays, londonMoment } from "./support/clinics";
import { tabTo } from "./support/keyboard";
import { expect, ownPages, test } from "./support/people";

test("a meeting is in the calendar of the page and in one's own, until the address is taken back", async ({
  as,
}) => {
  const name = `Meeting ${Date.now().toString(36)}`;
  const adviser = await as("governance-adviser");
  const midnight = new Date(`${inDays(12).wall.slice(0, 10)}T06:00:00Z`);
  const start = londonMoment(new Date(midnight.getTime() + Math.floor(Math.random() * 600) * 60_000)).wall;
  // A committee is there once the list of people is read.
  await expect
    .poll(async () => (await adviser.request.get("/api/v1/committees/improving-lives")).status())
    .toBe(200);
  const arranged = await adviser.request.post("/api/v1/committees/improving-lives/meetings", {
    headers: { ...ownPages, "Idempotency-Key": crypto.randomUUID() },
    data: { title: name, startsAt: start, place: "Council Chamber, Town Hall" },
  });
  expect(arranged.status(), await arranged.text()).toBe(201);

  const member = await as("member", "/calendar");
  await test.step("the page lists it by month, narrowed by keyboard", async () => {
    await expect(member.getByRole("heading", { level: 1 })).toHaveText("Calendar");
    await expect(member.getByRole("link", { name: new RegExp(name) })).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
    await tabTo(member, "#show");
    await member.getByLabel("Show", { exact: true }).selectOption("WINDOWS");
    await expect(member.getByRole("link", { name: new RegExp(name) })).toBeHidden();
    await member.getByLabel("Show", { exact: true }).selectOption("MEETINGS");
    await expect(member.getByRole("link", { name: new RegExp(name) })).toHaveAttribute(
      "href",
      "/committees/improving-lives/work-programme",
    );
    await member.getByRole("link", { name: "Three months before" }).click();
    await expect(member.getByRole("link", { name: new RegExp(name) })).toBeHidden();
  });

  await test.step("the address gives it without a sign-in, and opens nothing when it is taken back", async () => {
    await member.getByRole("link", { name: "Have it in your own calendar" }).click();
    await expect(member.getByRole("heading", { level: 1 })).toHaveText("E-mails you get");
    await member.getByRole("button", { name: /^Make an? (new )?address$/ }).click();
    await expect(member.getByRole("alert")).toContainText("Your calendar’s address is made");
    const address = await member.getByText(/\/api\/v1\/calendars\/.*\.ics$/).textContent();
    await expectReadable(member);
    const path = new URL(address ?? "").pathname;
    const read = () => fetch(new URL(path, member.url()));
    const file = await read();
    expect(file.headers.get("content-type")).toMatch(/^text\/calendar/);
    expect((await file.text()).replaceAll(/\r\n /g, "")).toContain(name);
    await member.reload();
    await expect(member.getByText(/It is not shown again: make a new one/)).toBeVisible();
    await member.getByRole("button", { name: "Take the address back" }).click();
    await expect(member.getByRole("alert")).toContainText("is taken back");
    expect((await read()).status).toBe(404);
  });
});
