package org.zhucun.report.paper.docx;

import java.math.BigInteger;
import org.zhucun.report.paper.layout.Frame;

/** Lengths in DOCX: a twentieth of a point. */
final class Twips {

    private Twips() {}

    static BigInteger of(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }

    static BigInteger whole(long number) {
        return BigInteger.valueOf(number);
    }

    static BigInteger ofMillimetres(double millimetres) {
        return of(millimetres * Frame.MM);
    }
}
