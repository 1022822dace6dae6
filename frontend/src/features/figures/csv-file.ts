import type { FormError } from "#/ui/ErrorSummary";

export const fileField = "file";
const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const accepted = `.csv,.xlsx,text/csv,${workbook}`;
const largest = 20 * 1024 * 1024;

/** What can be said of a file before it is sent. */
export function checkFile(file: Pick<File, "name" | "size"> | undefined): FormError[] {
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
  if (file.size > largest) return [{ fieldId: fileField, message: "The file must be 20 MB or smaller" }];
  return [];
}

/** The media type that a file is sent with. */
export function mediaTypeOf(name: string): string {
  return /\.xlsx$/i.test(name) ? workbook : "text/csv";
}
