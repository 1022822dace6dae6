import type { components } from "#/api/schema";

/** What stands for a figure that is not there yet: when it is expected, and why it is late. */
export function ExpectedFigure({ expected }: { expected: components["schemas"]["ExpectedFigure"] }) {
  const { label, text, reason } = expected;
  return (
    <p className="app-expected">
      <span className="app-expected__period">{label}:</span> {sentence(text)}
      {reason ? <> {reason}</> : null}
    </p>
  );
}

function sentence(text: string) {
  return text.endsWith(".") ? text : `${text}.`;
}
