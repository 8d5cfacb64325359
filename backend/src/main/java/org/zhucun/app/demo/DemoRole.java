package org.zhucun.app.demo;

/** What a cadre is in the village, in the words of the roster. */
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
