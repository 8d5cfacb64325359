package org.zhucun.roster.cadre;

import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;

/**
 * Shared by all imports of cadres. {@code plan} holds the cadre as it is to be: {@code cadre_id, is_new, changed} and the
 * columns of the table; a blank cell keeps what is stored.
 */
public final class CadreUpsert {

    /**
     * Select list from {@code staged s left join cadre c}, with {@code unit_id} and {@code area_code} in the
     * expressions given. The ID number tells the gender.
     */
    private static final String MERGED = """
            s.row_no, coalesce(c.id, uuidv7()) as cadre_id, c.id is null as is_new, c.area_code as old_area_code,
            s.name, s.pinyin, s.id_number,
            case when substr(s.id_number, 17, 1) in ('1', '3', '5', '7', '9') then 'MALE' else 'FEMALE' end as gender,
            s.gender as gender_given, coalesce(s.phone, c.phone) as phone, %1$s as unit_id, s.dispatch_level,
            coalesce(s.title, c.title) as title, coalesce(s.political_status, c.political_status) as political_status,
            coalesce(s.party_joined_on, c.party_joined_on) as party_joined_on,
            coalesce(s.education, c.education) as education, %2$s as area_code,
            c.id is not null and (s.name, s.pinyin, s.phone, %1$s, s.dispatch_level, s.title, s.political_status,
                    s.party_joined_on, s.education, %2$s)
                is distinct from (c.name, c.pinyin, case when s.phone is not null then c.phone end, c.unit_id,
                    c.dispatch_level, case when s.title is not null then c.title end,
                    case when s.political_status is not null then c.political_status end,
                    case when s.party_joined_on is not null then c.party_joined_on end,
                    case when s.education is not null then c.education end, c.area_code) as changed""";

    private CadreUpsert() {}

    public static String merged(String unitId, String areaCode) {
        return MERGED.formatted(unitId, areaCode);
    }

    /** A cadre kept by another office is not to be changed, and not to be told about. */
    public static void rejectForeign(ImportWork work) {
        work.raise(IssueCode.OUT_OF_SCOPE, """
                select row_no, 'idNumber' as field, array[:scope] as params
                from plan where not is_new and not starts_with(old_area_code, :scope)
                """);
    }

    public static void warn(ImportWork work) {
        work.raise(IssueCode.ID_GENDER, "select row_no, 'gender' as field from plan where gender_given <> gender");
        work.raise(
                IssueCode.CADRE_NOT_PARTY_MEMBER,
                "select row_no, 'politicalStatus' as field from plan where "
                        + CadreConditions.notPartyMember("political_status"));
    }

    /** @param changed SQL of the rows of plan whose stored cadre differs */
    public static void write(ImportWork work, String changed) {
        work.run("""
                insert into cadre (id, name, pinyin, gender, id_number, phone, unit_id, dispatch_level, title,
                    political_status, party_joined_on, education, area_code)
                select cadre_id, name, pinyin, gender, id_number, phone, unit_id, dispatch_level, title,
                    political_status, party_joined_on, education, area_code
                from plan where is_new
                """);
        work.run("""
            update cadre c set name = p.name, pinyin = p.pinyin, phone = p.phone, unit_id = p.unit_id,
                dispatch_level = p.dispatch_level, title = p.title, political_status = p.political_status,
                party_joined_on = p.party_joined_on, education = p.education, area_code = p.area_code,
                version = c.version + 1, updated_at = now()
            from plan p where c.id = p.cadre_id and not p.is_new and p.%s
            """.formatted(changed));
    }
}
