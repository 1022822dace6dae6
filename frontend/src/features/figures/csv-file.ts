import type { FormError } from "#/ui/ErrorSummary";

export const fileField = "file";
const largest = 20 * 1024 * 1024;

/** What can be said of a file before it is sent. */
export function checkFile(file: Pick<File, "name" | "size"> | undefined): FormError[] {
  if (!file) return [{ fieldId: fileField, message: "Select a CSV file" }];
  if (/\.(xlsx?|xlsm|ods)$/i.test(file.name)) {
    return [
      { fieldId: fileField, message: "The file must be a CSV. In your spreadsheet, save it as “CSV UTF-8”" },
    ];
  }
  if (file.size === 0) return [{ fieldId: fileField, message: "The file is empty" }];
  if (file.size > largest) return [{ fieldId: fileField, message: "The file must be 20 MB or smaller" }];
  return [];
}
