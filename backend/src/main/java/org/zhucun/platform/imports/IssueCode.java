package org.zhucun.platform.imports;

/** Everything an import can say of a file, a column, a row or a cell. The names are wire codes. */
public enum IssueCode {
    // the file
    EMPTY_FILE(Kind.FILE, 422),
    MALFORMED(Kind.FILE, 400),
    TOO_MANY_ROWS(Kind.FILE, 413),
    UNDECODABLE(Kind.FILE, 400),
    UNKNOWN_SHEET(Kind.FILE, 422),
    UNSUPPORTED_FORMAT(Kind.FILE, 415),
    // its columns
    DUPLICATE_COLUMN(Kind.FILE, 422),
    MISSING_COLUMN(Kind.FILE, 422),
    MIXED_FORMS(Kind.FILE, 422),
    UNKNOWN_COLUMN(Kind.FILE, 422),
    // a cell by itself
    CODE_FORMAT(Kind.ROW),
    DATE_FORMAT(Kind.ROW),
    DATE_RANGE(Kind.ROW),
    EXTRA_CELLS(Kind.ROW),
    FORBIDDEN_CHARACTER(Kind.ROW),
    ID_BIRTHDATE(Kind.ROW),
    ID_CHECKSUM(Kind.ROW),
    NUMBER_FORMAT(Kind.ROW),
    NUMBER_RANGE(Kind.ROW),
    PHONE_FORMAT(Kind.ROW),
    MONTH_FORMAT(Kind.ROW),
    QUARTER_FORMAT(Kind.ROW),
    RANGE(Kind.ROW),
    REQUIRED(Kind.ROW),
    TOO_LONG(Kind.ROW),
    UNKNOWN_VALUE(Kind.ROW),
    WHOLE_NUMBER(Kind.ROW),
    // a row against the file and the database
    ADDS_UP(Kind.ROW),
    ALREADY_EXISTS(Kind.ROW),
    AMBIGUOUS_CADRE(Kind.ROW),
    AMBIGUOUS_LEADER(Kind.ROW),
    AMBIGUOUS_TRAINING(Kind.ROW),
    AMBIGUOUS_UNIT(Kind.ROW),
    AMBIGUOUS_VILLAGE(Kind.ROW),
    CADRE_NOT_POSTED(Kind.ROW),
    CLASS_OF_AREA(Kind.ROW),
    COUNTY_OR_TOWN(Kind.ROW),
    /** No longer said: what a request is told, {@link #ADDS_UP}, holds of files too. */
    DAYS_ADD_UP(Kind.ROW),
    DATE_ORDER(Kind.ROW),
    DECREASE_REASON(Kind.ROW),
    DEED_VERIFIED(Kind.ROW),
    DOCUMENT_REQUIRED(Kind.ROW),
    DUPLICATE_IN_FILE(Kind.ROW),
    DUPLICATE_NAME(Kind.ROW),
    FEWER_FOUND(Kind.ROW),
    LEADING_GROUP_EXISTS(Kind.ROW),
    LEDGER_SUBMITTED(Kind.ROW),
    LIAISON_OVERLAP(Kind.ROW),
    MONTH_NOT_BEGUN(Kind.ROW),
    INSPECTION_EXISTS(Kind.ROW),
    INSPECTION_INCOMPLETE(Kind.ROW),
    NOT_ABOVE(Kind.ROW),
    NOT_AFTER(Kind.ROW),
    NOT_APPLICABLE(Kind.ROW),
    NOT_FOR_TARGET(Kind.ROW),
    NOT_FOUND(Kind.ROW),
    NOT_POSTED_HERE(Kind.ROW),
    NOT_POSTED_IN_TOWN(Kind.ROW),
    ONE_HEAD(Kind.ROW),
    OUTSIDE_AREA(Kind.ROW),
    OUTSIDE_INSPECTING_AREA(Kind.ROW),
    OUT_OF_SCOPE(Kind.ROW),
    PLAN_ADOPTED(Kind.ROW),
    POSTING_ENDED(Kind.ROW),
    POSTING_OVERLAP(Kind.ROW),
    POST_MISSING(Kind.ROW),
    PROGRESS_LOCKED(Kind.ROW),
    QUARTER_NOT_OPEN(Kind.ROW),
    ROWS_DIFFER(Kind.ROW),
    SAME_CADRE(Kind.ROW),
    SECOND_LEADER(Kind.ROW),
    STANDARD_OVERLAP(Kind.ROW),
    TEAM_DISSOLVED(Kind.ROW),
    TWO_DEPUTIES(Kind.ROW),
    UNKNOWN_AREA(Kind.ROW),
    UNKNOWN_CADRE(Kind.ROW),
    UNKNOWN_DEED(Kind.ROW),
    UNKNOWN_LEADER(Kind.ROW),
    UNKNOWN_LIAISON(Kind.ROW),
    UNKNOWN_TARGET(Kind.ROW),
    UNKNOWN_TRAINING(Kind.ROW),
    UNKNOWN_UNIT(Kind.ROW),
    UNIT_OF_CLASS(Kind.ROW),
    UNKNOWN_VILLAGE(Kind.ROW),
    VILLAGE_MISMATCH(Kind.ROW),
    // worth a look, never in the way
    CADRE_NOT_PARTY_MEMBER(Kind.WARNING),
    CADRE_OVER_40(Kind.WARNING),
    COMPUTED_VALUE(Kind.WARNING),
    ID_GENDER(Kind.WARNING),
    SOLE_BESIDE_TEAM(Kind.WARNING);

    private enum Kind {
        FILE,
        ROW,
        WARNING
    }

    private final Kind kind;
    private final int status;

    IssueCode(Kind kind) {
        this(kind, 422);
    }

    IssueCode(Kind kind, int status) {
        this.kind = kind;
        this.status = status;
    }

    public boolean isWarning() {
        return kind == Kind.WARNING;
    }

    /** Whether the whole file is refused, so that no row of it was looked at. */
    public boolean refusesFile() {
        return kind == Kind.FILE;
    }

    /** The HTTP status of a refused file. */
    public int status() {
        return status;
    }
}
