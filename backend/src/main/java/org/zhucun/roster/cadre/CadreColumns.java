package org.zhucun.roster.cadre;

import java.util.List;
import org.zhucun.kernel.text.Pinyin;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.column.CellType;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;

/** The personal columns of the files that hold cadres. */
public final class CadreColumns {

    /** The pinyin initials, computed while a file is read. */
    public static final Importer.Derived PINYIN = new Importer.Derived("pinyin", "name", Pinyin::initials);

    private CadreColumns() {}

    public static List<Column> all() {
        return List.of(
                Column.of("name", "姓名", CellTypes.text(50), "蓝华明").alias("名字").mandatory(),
                Column.of("gender", "性别", gender(), "男"),
                Column.of("idNumber", "身份证号", CellTypes.idNumber(), "441424197503120010")
                        .alias("身份证", "身份证号码", "公民身份号码")
                        .mandatory()
                        .masked(),
                Column.of("phone", "联系电话", CellTypes.phone(), "13800000000")
                        .alias("电话", "手机", "手机号", "手机号码")
                        .masked(),
                Column.of("unit", "派出单位", CellTypes.text(100), "省农垦总局")
                        .alias("单位", "工作单位")
                        .mandatory(),
                Column.of("dispatchLevel", "派出级别", dispatchLevel(), "省派")
                        .alias("级别")
                        .mandatory(),
                Column.of("title", "职务", CellTypes.text(100), "主任科员"),
                Column.of("politicalStatus", "政治面貌", politicalStatus(), "中共党员"),
                Column.of("partyJoinedOn", "入党时间", CellTypes.date(), "1998-07"),
                Column.of("education", "学历", education(), "本科").alias("文化程度"));
    }

    private static CellType gender() {
        return CellTypes.choice(Choice.of("Gender", "MALE", "男性"), Choice.of("Gender", "FEMALE", "女性"));
    }

    private static CellType dispatchLevel() {
        return CellTypes.choice(
                Choice.of("DispatchLevel", "PROVINCE", "省", "省级", "省直"),
                Choice.of("DispatchLevel", "CITY", "市", "市级", "市直"),
                Choice.of("DispatchLevel", "COUNTY", "县", "县级", "县直", "区派", "县（市、区）派"),
                Choice.of("DispatchLevel", "TOWN", "镇", "镇级", "乡镇", "乡派", "街道派"));
    }

    private static CellType politicalStatus() {
        return CellTypes.choice(
                Choice.of("PoliticalStatus", "PARTY_MEMBER", "党员", "共产党员", "中国共产党党员"),
                Choice.of("PoliticalStatus", "PROBATIONARY_PARTY_MEMBER", "预备党员", "中国共产党预备党员"),
                Choice.of("PoliticalStatus", "LEAGUE_MEMBER", "团员", "League member"),
                Choice.of("PoliticalStatus", "DEMOCRATIC_PARTY_MEMBER", "民主党派成员"),
                Choice.of("PoliticalStatus", "NON_PARTY", "无党派"),
                Choice.of("PoliticalStatus", "MASSES", "普通群众", "none"));
    }

    private static CellType education() {
        return CellTypes.choice(
                Choice.of("Education", "POSTGRADUATE", "硕士", "博士", "硕士研究生", "博士研究生"),
                Choice.of("Education", "BACHELOR", "大学", "大学本科"),
                Choice.of("Education", "JUNIOR_COLLEGE", "大学专科", "专科"),
                Choice.of("Education", "SECONDARY_VOCATIONAL", "中技", "中等专科"),
                Choice.of("Education", "SENIOR_HIGH", "高中"),
                Choice.of("Education", "JUNIOR_HIGH", "初中", "小学"));
    }
}
