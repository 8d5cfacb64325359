package org.zhucun.app.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A leader, and the county or town with which they keep contact.
 *
 * @param leaderClass the word of their class
 * @param areaCode whose office keeps them
 * @param unit what they lead; empty of leaders of the city and of counties
 * @param visits how often they were there in the first two months
 */
record DemoLeader(
        String name, String post, String leaderClass, String areaCode, String unit, String place, int visits) {

    static final String PROVINCE_HEAD = "省直单位“一把手”";
    static final String PROVINCE_LEADERSHIP = "省直单位领导班子成员";
    static final String CITY = "市领导";
    static final String COUNTY = "县领导";
    static final String CITY_HEAD = "市直单位“一把手”";

    static final List<String> HEADER = List.of("姓名", "职务", "领导类别", "登记单位代码", "单位");
    static final List<String> LIAISON_HEADER = List.of("挂钩地区代码", "领导姓名", "职务", "开始日期");
    static final List<String> VISIT_HEADER = List.of("挂钩地区代码", "领导姓名", "职务", "日期", "方式", "了解情况", "解决事项");

    List<String> cells() {
        return List.of(name, post, leaderClass, areaCode, unit);
    }

    List<String> liaison() {
        return List.of(place, name, post, DemoCity.ALL_ARRIVED.toString());
    }

    /** Leaders of provincial units stayed in turn; all others came for the day. */
    List<List<String>> visited(DemoLeaderVisits told) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            List<String> row = new ArrayList<>(List.of(
                    place,
                    name,
                    post,
                    told.day(this, i).toString(),
                    leaderClass.equals(PROVINCE_LEADERSHIP) ? "进驻" : "指导工作"));
            row.addAll(told.said(this, i));
            rows.add(row);
        }
        return rows;
    }
}
