package org.zhucun.app.demo;

/** The level of a unit, and of the cadres it sends out, in the words of the import files. */
enum DemoLevel {
    PROVINCE("省"),
    CITY("市"),
    COUNTY("县"),
    TOWN("镇");

    private final String label;

    DemoLevel(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String dispatchLabel() {
        return label + "派";
    }
}
