import { expect, type Page } from "@playwright/test";
import { byKeyboard } from "./keyboard";
import { ownPages } from "./people";

/** A day and a time on London's clocks, as they are typed and as the service takes them. */
export interface LondonMoment {
  day: string;
  month: string;
  year: string;
  time: string;
  wall: string;
}

export function londonMoment(moment: Date): LondonMoment {
  const parts = new Map(
    new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/London",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  const [day, month, year] = [part("day"), part("month"), part("year")];
  const time = `${part("hour")}:${part("minute")}`;
  return { day, month, year, time, wall: `${year}-${month}-${day}T${time}` };
}

/** At the same time of day, so many days from now: never in the hour that a change of the clocks leaves out. */
export function inDays(days: number): LondonMoment {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return londonMoment(new Date(`${day}T14:00:00Z`));
}

export async function fillMoment(page: Page, { day, month, year, time }: LondonMoment) {
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Month", { exact: true }).fill(month);
  await page.getByLabel("Year", { exact: true }).fill(year);
  await page.getByLabel("Start time").fill(time);
}

/** The same without a pointer. */
export async function typeMoment(page: Page, { day, month, year, time }: LondonMoment) {
  await byKeyboard.type(page, page.getByLabel("Day", { exact: true }), day);
  await byKeyboard.type(page, page.getByLabel("Month", { exact: true }), month);
  await byKeyboard.type(page, page.getByLabel("Year", { exact: true }), year);
  await byKeyboard.type(page, page.getByLabel("Start time"), time);
}

/** Accepts a request for a clinic, as the governance adviser whose page it is. */
export async function acceptForClinic(page: Page, reference: string) {
  const address = `/api/v1/deep-dive-requests/${reference}`;
  const etag = (await page.request.get(address)).headers().etag ?? "";
  const answer = await page.request.post(`${address}/acceptance`, {
    headers: { ...ownPages, "If-Match": etag },
    data: { answerKind: "CLINIC" },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** Books a clinic in a week with everybody of these names, as the governance adviser whose page it is, and gives its reference. */
export async function planClinic(page: Page, title: string, requests: string[], names: string[]) {
  const people = await page.request.get("/api/v1/people");
  expect(people.status(), await people.text()).toBe(200);
  const { items } = (await people.json()) as { items: { subject: string; name: string }[] };
  const answer = await page.request.post("/api/v1/clinics", {
    headers: { ...ownPages, "Idempotency-Key": crypto.randomUUID() },
    data: {
      title,
      startsAt: inDays(7).wall,
      minutes: 60,
      place: "Committee Room 2",
      requests,
      invited: items.filter(({ name }) => names.includes(name)).map(({ subject }) => subject),
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).reference as string;
}
