import { WarningText } from "#/ui/Notices";

/** A secret that was made just now. No page shows it again. */
export function SecretShown({ secret }: { secret: string }) {
  return (
    <section aria-labelledby="secret-heading">
      <h2 className="govuk-heading-m" id="secret-heading">
        The signing secret
      </h2>
      <p className="govuk-inset-text app-mail">
        <code className="app-code">{secret}</code>
      </p>
      <WarningText>Copy it to the other system now. It is not shown again.</WarningText>
      <p className="govuk-body">
        By it the other system can tell that a message is from here. Messages are signed as Standard Webhooks
        has it.
      </p>
    </section>
  );
}
