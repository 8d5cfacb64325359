package org.zhucun.app.demo;

import java.time.LocalDate;

/** A place to be filled by one cadre: in which village, as what, sent by whom, from when on. */
record DemoPost(DemoVillage village, DemoRole role, DemoUnit unit, LocalDate postedOn) {

    DemoLevel level() {
        return unit.level();
    }
}
