import type { components } from "#/api/schema";
import type { Described } from "./group";
import { noGroup } from "./group";

export type NeighbourList = components["schemas"]["NeighbourList"];

/** A group of the neighbours, as far as their list says what it is. */
export function groupOfNeighbours({ model, neighbours }: NeighbourList): Described {
  return {
    ...noGroup,
    name: model ? `Statistical neighbours (${model} model)` : "",
    edition: model ?? "",
    source: "Department for Education, statistical neighbours model",
    members: neighbours.map(({ rank, area = "", name, number, closeness }) => ({
      rank,
      area,
      name: name || number,
      ...(closeness ? { closeness } : {}),
    })),
  };
}
