import { Tag } from "#/ui/Tag";

/** Says that a measure or note is not for the whole audience, and why. */
export function Exempt({ reason }: { reason: string }) {
  return (
    <p className="govuk-body govuk-!-margin-top-2">
      <Tag colour="purple">Exempt from publication</Tag>
      <br />
      {reason}
    </p>
  );
}
