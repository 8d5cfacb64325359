package org.zhucun.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** When leaders came, and what they saw and settled. Each visit of one has a part of the two months for itself. */
final class DemoLeaderVisits {

    private static final LocalDate EVE_OF_FESTIVAL = LocalDate.of(2005, 2, 4);
    private static final LocalDate WEEKEND_OF_SECRETARY = LocalDate.of(2005, 1, 15);

    /** The office of legal affairs came to 兴宁市 on the day by which all had arrived, and shortly before the festival. */
    private static final List<String> LEGAL_AFFAIRS = List.of("李炳余", "谭红儿");

    private static final List<String> OF_LEGAL_AFFAIRS =
            List.of("到永和镇蓝排村，了解镇、村经济发展情况，听取市、镇、村领导和党员、群众的意见，走访贫困农户。", "研究加强基层党建、发展农村集体经济、增加农民收入。");

    private static final List<List<String>> IN_COUNTIES = List.of(
            List.of("听取驻村工作汇报，了解工作组到村和食宿情况。", "协调工作组与县直有关部门的联系。"),
            List.of("走访贫困户和老党员，了解春节前生活安排。", "落实慰问金和过冬物资。"),
            List.of("调研村级集体经济，查看果园和水利设施。", "研究帮扶项目和资金来源。"),
            List.of("看望驻村干部，了解“三查”摸底情况。", "要求按月检查工作台账。"));

    private static final List<List<String>> IN_TOWNS = List.of(
            List.of("与镇党委座谈，了解驻村工作进展。", "明确镇、村配合工作组的责任人。"),
            List.of("到村了解村“两委”班子和党员队伍情况。", "协助解决办公场所和活动经费。"),
            List.of("查看村道、水圳等在建项目。", "协调县直部门落实配套资金。"),
            List.of("走访群众，听取对驻村干部的意见。", "对反映的问题逐件交办。"),
            List.of("检查考勤和请假制度执行情况。", "要求工作组坚持住村。"));

    LocalDate day(DemoLeader leader, int visit) {
        if (LEGAL_AFFAIRS.contains(leader.name())) {
            return visit == 0 ? DemoCity.ALL_ARRIVED : EVE_OF_FESTIVAL;
        }
        if (visit == 0 && leader.name().equals(DemoLeaders.SECRETARY)) {
            return WEEKEND_OF_SECRETARY;
        }
        long days = ChronoUnit.DAYS.between(DemoDay.FIRST, DemoDay.LAST);
        LocalDate from = DemoDay.FIRST.plusDays(days * visit / leader.visits());
        LocalDate to = DemoDay.FIRST.plusDays(days * (visit + 1) / leader.visits() - 1);
        return DemoWorkdays.oneOf(from, to, random(leader, visit));
    }

    List<String> said(DemoLeader leader, int visit) {
        return LEGAL_AFFAIRS.contains(leader.name())
                ? OF_LEGAL_AFFAIRS
                : DemoChoice.oneOf(leader.place().length() > 6 ? IN_TOWNS : IN_COUNTIES, random(leader, visit + 100));
    }

    private static Random random(DemoLeader leader, int purpose) {
        return DemoChoice.random(71, leader.name().hashCode() * 1_000L + purpose);
    }
}
