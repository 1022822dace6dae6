package org.scrutineer.pack;

import java.util.Arrays;
import java.util.Optional;

/** The files that each edition has. */
enum FileKind {
    PDF("pdf", "application/pdf", "PDF for agenda packs"),
    AGENDA("agenda.pdf", "application/pdf", "Short PDF, without the appendix"),
    HTML("html", "text/html; charset=utf-8", "Page to read offline"),
    XLSX(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "Excel workbook with history and notes"),
    CSV("csv", "text/csv; charset=utf-8", "CSV, a row for each measure"),
    HISTORY(
            "history.csv",
            "text/csv; charset=utf-8",
            "CSV, a row for each figure with its history");

    private final String file;
    private final String mediaType;
    private final String title;

    FileKind(String file, String mediaType, String title) {
        this.file = file;
        this.mediaType = mediaType;
        this.title = title;
    }

    /** As addresses name it, and how its name ends. */
    String file() {
        return file;
    }

    String mediaType() {
        return mediaType;
    }

    /** For people. */
    String title() {
        return title;
    }

    static Optional<FileKind> of(String file) {
        return Arrays.stream(values()).filter(kind -> kind.file.equals(file)).findFirst();
    }

    /** What is asked for where an appendix is not wanted: only the PDF has one. */
    FileKind withAppendix(boolean wanted) {
        return this == PDF && !wanted ? AGENDA : this;
    }

    byte[] write(Pack pack) {
        return switch (this) {
            case PDF -> PdfPack.write(pack, true);
            case AGENDA -> PdfPack.write(pack, false);
            case HTML -> OfflinePack.write(pack);
            case XLSX -> XlsxPack.write(pack);
            case CSV -> CsvPack.write(PackTables.scorecard(pack));
            case HISTORY -> CsvPack.write(PackTables.history(pack));
        };
    }
}
