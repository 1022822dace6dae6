import type { FormError } from "#/ui/ErrorSummary";

export const fileField = "file";
const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const accepted = `.csv,.xlsx,text/csv,${workbook}`;
const megabyte = 1024 * 1024;

/** What can be said of a file before it is sent. */
export function checkFile(
  file: Pick<File, "name" | "size"> | undefined,
  megabytes: number = 20,
): FormError[] {
  if (!file) return [{ fieldId: fileField, message: "Select an Excel workbook or a CSV file" }];
  if (/\.(xls|xlsm|xlsb|ods|numbers)$/i.test(file.name)) {
    return [
      {
        fieldId: fileField,
        message:
          "The file must be an Excel workbook (.xlsx) without macros, or a CSV: save it as one of them",
      },
    ];
  }
  if (file.size === 0) return [{ fieldId: fileField, message: "The file is empty" }];
  if (file.size > megabytes * megabyte) {
    return [{ fieldId: fileField, message: `The file must be ${megabytes} MB or smaller` }];
  }
  return [];
}

/** The media type that a file is sent with. */
export function mediaTypeOf(name: string): string {
  return /\.xlsx$/i.test(name) ? workbook : "text/csv";
}

/**
 * Whether a file takes so long that it is better worked through in the background: one with our own columns, with more rows
 * than are done with in half a minute.
 */
export async function isLarge(file: File): Promise<boolean> {
  if (file.size <= 6 * megabyte || mediaTypeOf(file.name) === workbook) return false;
  const [columns = ""] = (await file.slice(0, 4096).text()).split(/\r|\n/);
  return ["indicator", "area"].every((column) =>
    columns
      .toLowerCase()
      .split(/[^a-z_]/)
      .includes(column),
  );
}
