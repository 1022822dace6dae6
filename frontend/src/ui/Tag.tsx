import type { ReactNode } from "react";

type Colour = "grey" | "blue" | "green" | "yellow" | "orange" | "red" | "purple" | "teal";

/** A status in words on a tint. The words carry the meaning; the colour only helps to scan. */
export function Tag({ colour = "blue", children }: { colour?: Colour; children: ReactNode }) {
  return <strong className={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}
