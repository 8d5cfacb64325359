package org.zhucun.app.demo;

/** The role of a cadre in the village, in the words of the roster. */
enum DemoRole {
    LEADER("组长"),
    MEMBER("队员"),
    SOLE("驻村干部");

    private final String label;

    DemoRole(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
