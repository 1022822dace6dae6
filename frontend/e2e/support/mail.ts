import { expect } from "@playwright/test";

/** An e-mail as the stack's SMTP server received it. */
export interface Received {
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  source: string;
}

function mailServer(what: "received" | "stop" | "start") {
  const address = process.env.E2E_MAIL_URL;
  if (!address) throw new Error("E2E_MAIL_URL is not set: `make e2e` and `make e2e-stack` say it");
  return fetch(`${address}/${what}`);
}

/** As if the council's mail server were down, until the work is done. */
export async function whileMailServerIsDown(work: () => Promise<void>) {
  await mailServer("stop");
  try {
    await work();
  } finally {
    await mailServer("start");
  }
}

/** Waits for the e-mail to a person with a subject; one that had to wait is tried again after a minute. */
export async function receivedMail(to: string, subject: string): Promise<Received> {
  let found: Received | undefined;
  await expect(async () => {
    const mails: Received[] = await (await mailServer("received")).json();
    found = mails.find((mail) => mail.to === to && mail.subject === subject);
    expect(found, `${subject} to ${to}`).toBeDefined();
  }).toPass({ timeout: 600_000, intervals: [2_000] });
  return found as Received;
}

/** The address that a mail program sends its one-click POST to. */
export function oneClickAddress({ source }: Received) {
  const headers = source.slice(0, source.search(/\r?\n\r?\n/)).replace(/\r?\n[ \t]+/g, " ");
  expect(headers).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  return /^List-Unsubscribe: <([^>]+)>/m.exec(headers)?.[1] ?? "";
}

/** The page behind "Stop these e-mails" in what the person reads. */
export function unsubscribePage({ text }: Received) {
  return /https?:\/\/\S+\/unsubscribe\/\S+/.exec(text)?.[0] ?? "";
}
