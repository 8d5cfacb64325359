package org.zhucun.app.demo;

import java.util.List;

/** One row of the office's roster (花名册): a cadre, and where they serve. */
record RosterRow(DemoPerson person, String title, DemoPost post, boolean withVillageCode, String batch) {

    static final List<String> HEADER = List.of(
            "姓名", "性别", "身份证号", "联系电话", "派出单位", "派出级别", "职务", "政治面貌", "入党时间", "学历", "县（市、区）", "镇（街道）", "村", "村代码",
            "驻村职务", "到村日期", "批次");

    List<String> cells() {
        DemoVillage village = post.village();
        return List.of(
                person.name(),
                person.gender(),
                person.idNumber(),
                person.phone(),
                post.unit().name(),
                post.level().dispatchLabel(),
                title,
                person.politicalStatus(),
                person.partyJoinedOn(),
                person.education(),
                village.countyName(),
                village.townName(),
                village.spokenName(),
                withVillageCode ? village.code() : "",
                post.role().label(),
                post.postedOn().toString(),
                batch);
    }
}
