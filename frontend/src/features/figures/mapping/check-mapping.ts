import type { FormError } from "#/ui/ErrorSummary";
import {
  codeOf,
  columnsToLeaveOut,
  doubtfulAreas,
  filtersOf,
  type Inspection,
  type TypedMapping,
  unknownAreas,
  valueKey,
  valuesToLeaveOut,
} from "./typed-mapping";

export const columnsField = "columns-left-out";
export const valuesField = "values-left-out";
export const areasField = "areas-left-out";
export const nameField = "mapping-name";
export const addField = "add-measure";

export type Part = "indicator" | "value" | "numerator" | "denominator";

export function partField(measure: { id: number }, part: Part): string {
  return `measure-${measure.id}-${part}`;
}

/** The place says which filter: names may hold anything. */
export function filterField(measure: { id: number }, place: number): string {
  return `measure-${measure.id}-filter-${place + 1}`;
}

/** The place says which area: names may hold anything. */
export function areaField(place: number): string {
  return `area-${place + 1}`;
}

/** The id of a box of a group: the first has that of the group. */
function boxOf(group: string, place: number): string {
  return place === 0 ? group : `${group}-${place + 1}`;
}

/** What of a file nobody has decided yet, each with the way to where it is decided. */
export function checkMapping(typed: TypedMapping, inspection: Inspection): FormError[] {
  const errors: FormError[] = [];
  if (typed.measures.length === 0) {
    errors.push({ fieldId: addField, message: "Add the measures that are in this file" });
  }
  const seen = new Set<string>();
  const filters = filtersOf(inspection, typed);
  typed.measures.forEach((measure, place) => {
    const which = `measure ${place + 1}`;
    if (!measure.indicator) {
      errors.push({ fieldId: partField(measure, "indicator"), message: `Select what ${which} is` });
    }
    if (!measure.value) {
      errors.push({
        fieldId: partField(measure, "value"),
        message: `Select the column that holds the value of ${which}`,
      });
    }
    filters.forEach(({ name }, filter) => {
      if (measure.filters[name] === undefined) {
        errors.push({
          fieldId: filterField(measure, filter),
          message: `Select which value of ${name} is ${which}, or leave the column out`,
        });
      }
    });
    const rows = JSON.stringify([measure.indicator, filters.map(({ name }) => measure.filters[name])]);
    if (measure.indicator && seen.has(rows)) {
      errors.push({
        fieldId: partField(measure, "indicator"),
        message: `Choose other rows for ${which}, or remove it: an earlier measure is the same`,
      });
    }
    seen.add(rows);
  });
  columnsToLeaveOut(inspection, typed).forEach(({ name }, place) => {
    const isChosenBy = filters.some((filter) => filter.name === name);
    if (!isChosenBy && !typed.columnsLeftOut.includes(name)) {
      errors.push({
        fieldId: boxOf(columnsField, place),
        message: `Say which measure ${name} is, or leave it out`,
      });
    }
  });
  valuesToLeaveOut(inspection, typed).forEach(({ column, value }, place) => {
    if (!typed.valuesLeftOut.includes(valueKey({ column, value }))) {
      errors.push({
        fieldId: boxOf(valuesField, place),
        message: `Say which measure ${value || "an empty value"} of ${column} is, or leave it out`,
      });
    }
  });
  doubtfulAreas(inspection).forEach(({ area }, place) => {
    if (!typed.areas[area]) {
      errors.push({ fieldId: areaField(place), message: `Select which area ${area} is, or leave it out` });
    }
  });
  if (unknownAreas(inspection).length > 0 && !typed.areasLeftOut) {
    errors.push({ fieldId: areasField, message: "Leave out the areas that are not known here" });
  }
  if (typed.name.trim().length < 3 || codeOf(typed.name) === "") {
    errors.push({
      fieldId: nameField,
      message: "Enter a name for these decisions, of three letters or digits or more",
    });
  }
  return errors;
}
