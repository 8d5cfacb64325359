package org.zhucun.report.wording;

import java.util.Arrays;
import java.util.Optional;

/** How a text asks for a figure, by the name behind the dot. */
enum FigureForm {
    /** 5109名. */
    withUnit(0),
    /** 2716万元. */
    wan(0),
    /** 第9. */
    ordinal(0),
    /** Of a figure that is a difference: 增加51名. */
    change(0),
    /** 比上次报告增加12件; nothing when there is no report before. */
    sinceLast(0),
    /** Against another figure: 增加51名. */
    compared(1),
    /** Of another figure: 28.7%. */
    shareOf(1);

    private final int parameters;

    FigureForm(int parameters) {
        this.parameters = parameters;
    }

    /** How many other figures it takes. */
    int parameters() {
        return parameters;
    }

    static Optional<FigureForm> find(String name) {
        return Arrays.stream(values()).filter(form -> form.name().equals(name)).findAny();
    }
}
