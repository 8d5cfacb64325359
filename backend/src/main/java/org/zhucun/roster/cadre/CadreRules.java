package org.zhucun.roster.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.text.CitizenId;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.unit.UnitService;

/**
 * The rules for a cadre beyond the format of its fields. Only what changes is checked, so that data from before a
 * rule does not stand in the way of another change.
 */
@ApplicationScoped
class CadreRules {

    private static final Pattern CODE = Pattern.compile("[0-9]{2,12}");

    private static final int PARTY_AGE = 18;
    private static final String PLACE_EXISTS =
            "select (select count(*) from area where code = ?) + (select count(*) from village where code = ?)";

    private final UnitService units;
    private final Jdbc jdbc;
    private final Caller caller;

    CadreRules(UnitService units, Jdbc jdbc, Caller caller) {
        this.units = units;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /**
     * @param before null for a new cadre
     * @param posted whether the cadre has a posting, which decides its area
     */
    void check(CadreUpdate profile, CadreUpdate before, boolean posted) {
        // of a place outside it is not told whether it exists; what is no code at all is a fault
        if (CODE.matcher(profile.areaCode()).matches()) {
            caller.scope().requireWrite(profile.areaCode());
        }
        List<Violation> faults = new ArrayList<>();
        boolean newId = before == null || !profile.idNumber().equals(before.idNumber());
        if (newId) {
            checkIdNumber(profile.idNumber(), faults);
        }
        if (faults.isEmpty()) {
            checkPerson(profile, before, newId, faults);
        }
        if (before == null || !Objects.equals(profile.phone(), before.phone())) {
            checkPhone(profile.phone(), faults);
        }
        if ((before == null || !profile.unitId().equals(before.unitId()))
                && units.find(profile.unitId()).isEmpty()) {
            faults.add(Violation.pointer("/unitId", "UNKNOWN_UNIT"));
        }
        if (before == null || !profile.areaCode().equals(before.areaCode())) {
            checkArea(profile.areaCode(), posted, faults);
        }
        if (!faults.isEmpty()) {
            throw new ApiException(ErrorCode.VALIDATION_FAILED, faults, faults.size());
        }
    }

    private static void checkIdNumber(String idNumber, List<Violation> faults) {
        if (!CitizenId.hasValidChecksum(idNumber)) {
            faults.add(Violation.pointer("/idNumber", "ID_CHECKSUM"));
        } else if (!CitizenId.hasValidBirthDate(idNumber)) {
            faults.add(Violation.pointer("/idNumber", "ID_BIRTHDATE"));
        }
    }

    private static void checkPerson(CadreUpdate profile, CadreUpdate before, boolean newId, List<Violation> faults) {
        boolean newGender = before == null || profile.gender() != before.gender();
        if (profile.gender() != null
                && (newId || newGender)
                && profile.gender() != Cadre.genderOf(profile.idNumber())) {
            faults.add(Violation.pointer("/gender", "GENDER_MISMATCH"));
        }
        LocalDate joined = profile.partyJoinedOn();
        if (joined != null && (newId || !joined.equals(before.partyJoinedOn()))) {
            LocalDate earliest = CitizenId.birthDate(profile.idNumber()).plusYears(PARTY_AGE);
            if (joined.isBefore(earliest)) {
                faults.add(Violation.pointer("/partyJoinedOn", "DATE_ORDER", earliest));
            }
        }
    }

    private static void checkPhone(String phone, List<Violation> faults) {
        if (phone != null && !Phones.isValid(phone)) {
            faults.add(Violation.pointer("/phone", "PHONE_FORMAT"));
        }
    }

    private void checkArea(String areaCode, boolean posted, List<Violation> faults) {
        if (posted) {
            faults.add(Violation.pointer("/areaCode", "FOLLOWS_POSTING"));
        } else if (jdbc.number(PLACE_EXISTS, List.of(areaCode, areaCode)) == 0) {
            faults.add(Violation.pointer("/areaCode", "UNKNOWN_AREA", areaCode));
        }
    }
}
