import { expectAccessible, widths } from "./support/axe";
import { tabTo } from "./support/keyboard";
import { expect, test } from "./support/people";
import { enterPassword } from "./support/sign-in";

const wrong = "The username or the password is not right. Check both and try again.";

test("the page where people sign in is the council's, says what is wrong and goes on to what was asked for", async ({
  page,
}) => {
  await page.goto("/sign-in?to=/administration/access");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await expect(page).toHaveTitle("Sign in - Scrutineer");
  await expect(page.getByRole("banner")).toContainText("Rotherham");
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
  }

  await page.getByLabel("Username or e-mail address").fill("administrator");
  await page.getByLabel("Password", { exact: true }).fill("not-the-password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText(wrong)).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel("Password", { exact: true }).fill("demo-administrator");
  await tabTo(page, "[data-password-toggle]");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Hide password" })).toBeVisible();
  await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute("type", "text");
  await enterPassword(page, "administrator");
  await page.waitForURL((url) => url.pathname === "/administration/access");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who may do what");
});
