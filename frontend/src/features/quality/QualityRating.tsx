import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { Tag } from "#/ui/Tag";

type MeasureQuality = components["schemas"]["MeasureQuality"];

const words: Record<MeasureQuality["rating"], { name: string; colour: "green" | "yellow" | "red" }> = {
  GOOD: { name: "Good", colour: "green" },
  EXPLAINED: { name: "Good", colour: "green" },
  TO_LOOK_AT: { name: "To be looked at", colour: "yellow" },
  DOUBTFUL: { name: "Doubtful", colour: "red" },
};

/** How far a measure's figures can be relied on, in words, with a way to what is out of order. */
export function QualityRating({ quality }: { quality: MeasureQuality }) {
  const { indicator, rating, text, open, explained } = quality;
  return (
    <>
      <p className="govuk-body">
        <Tag colour={words[rating].colour}>{words[rating].name}</Tag> {text}
      </p>
      {open + explained > 0 ? (
        <p className="govuk-body">
          <Link
            to="/figures/quality"
            search={open > 0 ? { measure: indicator } : { measure: indicator, explained: true }}
            className="govuk-link"
          >
            {open > 0 ? "What is out of order with this measure" : "What was explained of this measure"}
          </Link>
        </p>
      ) : null}
    </>
  );
}
