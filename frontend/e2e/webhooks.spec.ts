import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { ask, freeMeasure } from "./support/demo";
import { tabTo } from "./support/keyboard";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const deliveries = (page: Page) => page.getByRole("table", { name: "Deliveries, newest first" });

interface Message {
  id: string;
  body: string;
  isSignedWith: (secret: string) => boolean;
}

/** Another system on this computer: it answers what it is told to, and keeps what it got. */
async function receiver(port: number) {
  const got: Message[] = [];
  let status = 204;
  const server = createServer((request, response) => {
    void read(request).then((message) => {
      got.push(message);
      response.writeHead(status).end(status === 204 ? undefined : "Out of order");
    });
  });
  await new Promise<void>((done) => {
    server.listen(port, "127.0.0.1", done);
  });
  return {
    got,
    answer: (next: number) => {
      status = next;
    },
    close: () => new Promise((done) => server.close(done)),
  };
}

async function read(request: IncomingMessage): Promise<Message> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts).toString("utf8");
  const header = (name: string) => String(request.headers[name]);
  return {
    id: header("webhook-id"),
    body,
    isSignedWith: (secret) => {
      const key = Buffer.from(secret.replace("whsec_", ""), "base64");
      const signed = createHmac("sha256", key)
        .update(`${header("webhook-id")}.${header("webhook-timestamp")}.${body}`)
        .digest("base64");
      return header("webhook-signature").split(" ").includes(`v1,${signed}`);
    },
  };
}

const shownSecret = async (page: Page) =>
  (await page.getByRole("region", { name: "The signing secret" }).locator("code").textContent()) ?? "";

test("another system is registered, told, tried again, and given a new secret", async ({ as }) => {
  test.slow();
  const name = `Committee papers ${Date.now().toString(36)}`;
  const code = `papers-${Date.now().toString(36)}`;
  const admin = await as("administrator", "/");
  const allowed = (await (await admin.request.get("/api/v1/webhooks")).json()).allowedHosts[0] as string;
  const other = await receiver(Number(allowed.split(":")[1]));
  let secret = "";
  try {
    await test.step("what is missing or not allowed is said and leads to its field", async () => {
      await admin.getByRole("link", { name: "Which other systems are told of what happens" }).click();
      await expect(heading(admin)).toHaveText("Webhooks");
      await expectAccessibleAtEveryWidth(admin);
      await admin.getByRole("link", { name: "Register a webhook" }).click();
      await expect(heading(admin)).toHaveText("Register a webhook");
      await admin.getByRole("button", { name: "Register webhook" }).click();
      await admin.getByRole("alert").getByRole("link", { name: "Enter a name" }).click();
      await expect(admin.getByLabel("Name")).toBeFocused();
      await expectAccessibleAtEveryWidth(admin);
      await admin.getByLabel("Name").fill(name);
      await admin.getByLabel("Code").fill(code);
      await admin.getByLabel("Address").fill("https://elsewhere.example/hooks");
      await admin.getByRole("checkbox", { name: "Deep-dive request submitted" }).check();
      await admin.getByRole("button", { name: "Register webhook" }).click();
      await expect(admin.getByRole("alert")).toContainText("this installation does not allow");
      await expectAccessibleAtEveryWidth(admin);
    });

    await test.step("it is registered, and its secret is shown this once", async () => {
      await admin.getByLabel("Address").fill(`http://${allowed}/hooks`);
      await admin.getByRole("button", { name: "Register webhook" }).click();
      await expect(heading(admin)).toHaveText("Webhook registered");
      secret = await shownSecret(admin);
      expect(secret).toMatch(/^whsec_/);
      await expectAccessibleAtEveryWidth(admin);
      await admin.getByRole("link", { name: "See the webhook and what it was sent" }).click();
      await expect(heading(admin)).toHaveText(name);
      await expect(admin.getByText(secret)).toHaveCount(0);
    });

    await test.step("a test event arrives, sent with the keyboard alone", async () => {
      await tabTo(admin, ".govuk-button-group button");
      await admin.keyboard.press("Enter");
      await expect(admin.getByRole("alert")).toContainText("A test event is on its way");
      const row = deliveries(admin).getByRole("row", { name: /^Test/ });
      await expect(row).toContainText("Delivered", { timeout: 60_000 });
      expect(other.got.at(-1)?.isSignedWith(secret)).toBe(true);
      await expectAccessibleAtEveryWidth(admin);
    });

    await test.step("a member's request is told of without a word of theirs, and again by hand", async () => {
      other.answer(410);
      const member = await as("member");
      const reference = await ask(
        member,
        await freeMeasure(member),
        "What is behind this figure, told of elsewhere?",
      );
      const row = deliveries(admin).getByRole("row").filter({ hasText: reference });
      await expect(row).toContainText("Given up", { timeout: 60_000 });
      await expect(row).toContainText("it wants no such messages");
      await row.locator("summary").click();
      await expect(row).toContainText("Out of order");
      await expectAccessibleAtEveryWidth(admin);
      other.answer(204);
      await row.getByRole("button", { name: "Send again" }).click();
      await expect(admin.getByRole("alert")).toContainText("It will be sent again within seconds");
      await expect(row).toContainText("Delivered", { timeout: 60_000 });
      const told = other.got.filter(({ body }) => body.includes(reference));
      expect(told.length).toBe(2);
      expect(new Set(told.map(({ id }) => id)).size).toBe(1);
      expect(Object.keys(JSON.parse(told[0]?.body ?? "{}").data)).toEqual(["reference", "resource"]);
    });

    await test.step("a new secret is shown once, and both sign for a day", async () => {
      await admin.getByText("Make a new signing secret").click();
      await admin.getByRole("button", { name: "Make a new secret" }).click();
      await expect(admin.getByRole("alert")).toContainText("A new secret is made");
      const second = await shownSecret(admin);
      expect(second).not.toBe(secret);
      await expectAccessibleAtEveryWidth(admin);
      const before = other.got.length;
      await admin.getByRole("button", { name: "Send a test event" }).click();
      await expect.poll(() => other.got.length, { timeout: 60_000 }).toBeGreaterThan(before);
      expect(other.got.at(-1)?.isSignedWith(secret)).toBe(true);
      expect(other.got.at(-1)?.isSignedWith(second)).toBe(true);
    });

    await test.step("it is switched off", async () => {
      await admin.getByRole("link", { name: "Change the webhook" }).click();
      await admin.getByRole("radio", { name: "Off" }).check();
      await expectAccessibleAtEveryWidth(admin);
      await admin.getByRole("button", { name: "Save changes" }).click();
      await expect(admin.getByRole("alert")).toContainText("The webhook is changed");
      await admin.getByRole("link", { name: "Go back to the webhook" }).click();
      await admin.getByRole("button", { name: "Send a test event" }).click();
      await expect(admin.getByRole("alert")).toContainText("This endpoint is switched off");
    });
  } finally {
    await other.close();
  }
});
