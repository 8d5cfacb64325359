package org.zhucun.report.wording;

/** A figure that a placeholder names, before it is said how it is printed. */
record Figured(Fact fact, Phrases phrases) {

    Piece plain() {
        return fact.value() == null ? missing() : Piece.of(fact.code(), phrases.number(fact.value()));
    }

    /** @param other what the form takes; null where it takes none */
    Piece as(FigureForm form, Figured other) {
        if (form == FigureForm.sinceLast && fact.previous() == null) {
            return Piece.of(fact.code(), "");
        }
        if (fact.value() == null) {
            return missing();
        }
        if (other != null && other.fact.value() == null) {
            return other.missing();
        }
        long value = fact.value();
        return switch (form) {
            case withUnit -> said(phrases.withUnit(value, fact.unit()));
            case wan -> said(phrases.wan(value, fact.unit()));
            case ordinal -> said(phrases.ordinal(value));
            case change -> said(phrases.change(value, fact.unit()));
            case sinceLast -> said(phrases.sinceLast(value - fact.previous(), fact.unit()));
            case compared -> said(phrases.change(value - other.fact.value(), fact.unit()));
            case shareOf -> other.fact.value() == 0 ? missing() : said(phrases.share(value, other.fact.value()));
        };
    }

    private Piece said(String text) {
        return Piece.of(fact.code(), text);
    }

    private Piece missing() {
        return new Piece(fact.code(), phrases.missing(fact.label()), true);
    }
}
