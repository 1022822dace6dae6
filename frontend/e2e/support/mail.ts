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
  }).toPass({ timeout: 600_000, intervals: [500] });
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

/** An event as a mail program takes it from an e-mail: what the part is said to be, and what stands in it. */
export interface MailedEvent {
  /** Of the part's `Content-Type`. */
  mimeMethod: string;
  /** The calendar object with its folded lines joined. */
  calendar: string;
  method: string;
  uid: string;
  sequence: number;
  start: string;
}

/** Waits for an event by e-mail to a person that is as wanted, such as the next one of the same event. */
export async function receivedEvent(
  to: string,
  wanted: (event: MailedEvent) => boolean,
): Promise<MailedEvent> {
  let found: MailedEvent | undefined;
  await expect(async () => {
    const mails: Received[] = await (await mailServer("received")).json();
    found = mails
      .filter((mail) => mail.to === to)
      .flatMap(({ source }) => eventsIn(source))
      .find(wanted);
    expect(found, `an event to ${to}`).toBeDefined();
  }).toPass({ timeout: 600_000, intervals: [500] });
  return found as MailedEvent;
}

// Parts within parts begin at a boundary line too, so one cut finds them all.
function eventsIn(source: string): MailedEvent[] {
  return source.split(/\r?\n--[^\r\n]+\r?\n/).flatMap((part) => {
    const end = /\r?\n\r?\n/.exec(part);
    const headers = part.slice(0, end?.index).replace(/\r?\n[ \t]+/g, " ");
    const type = /^Content-Type: *text\/calendar\b(.*)$/im.exec(headers)?.[1];
    if (!end || type === undefined) return [];
    const encoding = /^Content-Transfer-Encoding: *(\S+)/im.exec(headers)?.[1]?.toLowerCase();
    const calendar = decoded(part.slice(end.index + end[0].length), encoding).replace(/\r?\n[ \t]/g, "");
    const property = (name: string) =>
      new RegExp(`^${name}[^:\\r\\n]*:(.*)$`, "m").exec(calendar)?.[1]?.trim() ?? "";
    return {
      mimeMethod: /\bmethod="?([A-Z]+)/i.exec(type)?.[1]?.toUpperCase() ?? "",
      calendar,
      method: property("METHOD"),
      uid: property("UID"),
      sequence: Number(property("SEQUENCE") || "0"),
      start: property("DTSTART"),
    };
  });
}

function decoded(body: string, encoding: string | undefined) {
  if (encoding === "base64") return Buffer.from(body.replace(/\s/g, ""), "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
