import { Button } from "#/ui/Button";
import { Select } from "#/ui/Select";
import { SummaryList } from "#/ui/SummaryList";
import type { NeighbourList } from "./neighbours";

interface NeighboursFoundProps {
  fileName: string;
  list: NeighbourList;
  onModel: (model: string) => void;
  onAnother: () => void;
}

/** What was understood of a list of statistical neighbours, and by which model it is read. */
export function NeighboursFound({ fileName, list, onModel, onAnother }: NeighboursFoundProps) {
  const { rows, understood, models, model, neighbours } = list;
  const doubtful = neighbours.filter(({ candidates }) => candidates.length > 0);
  return (
    <section aria-labelledby="neighbours-heading">
      <h2 className="govuk-heading-m" id="neighbours-heading">
        What was understood of {fileName}
      </h2>
      <SummaryList
        rows={[
          { key: "Rows", value: rows.toLocaleString("en-GB") },
          { key: "The council’s neighbours", value: String(neighbours.length) },
          ...(doubtful.length > 0
            ? [
                {
                  key: "May be more than one area",
                  value: doubtful
                    .map(
                      ({ name, candidates }) => `${name}: ${candidates.map(({ code }) => code).join(" or ")}`,
                    )
                    .join("; "),
                },
              ]
            : []),
          { key: "How it is made", value: understood.join("; ") },
        ]}
      />
      {models.length > 1 ? (
        <Select
          id="model"
          label="Model"
          hint="The list has the neighbours by more than one."
          choices={models.map((each) => ({ value: each, label: each }))}
          value={model ?? ""}
          onChange={(event) => onModel(event.target.value)}
        />
      ) : null}
      <Button type="button" look="secondary" onClick={onAnother}>
        Read another file
      </Button>
      <h2 className="govuk-heading-m">The group</h2>
    </section>
  );
}
