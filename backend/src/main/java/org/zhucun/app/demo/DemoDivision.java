package org.zhucun.app.demo;

import java.util.List;

/** A division of the country and its code, from the province down to the village. */
record DemoDivision(String code, String name) {

    /** The divisions above the village, ordered by code. */
    static List<DemoDivision> areas() {
        return read("divisions.csv");
    }

    /** The divisions of village level, ordered by code. */
    static List<DemoDivision> villages() {
        return read("villages.csv");
    }

    private static List<DemoDivision> read(String resource) {
        return DemoTable.read(resource, row -> new DemoDivision(row.getField("code"), row.getField("name")));
    }
}
