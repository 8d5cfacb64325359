package org.zhucun.roster.cadre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.zhucun.kernel.persistence.VersionedEntity;
import org.zhucun.kernel.text.CitizenId;
import org.zhucun.kernel.text.Pinyin;
import org.zhucun.roster.area.Level;

/** A cadre (驻村干部). The birth date follows from the ID number, the place from the latest posting. */
@Entity
public class Cadre extends VersionedEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String pinyin;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Gender gender;

    @Column(name = "id_number", nullable = false)
    private String idNumber;

    private String phone;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "dispatch_level", nullable = false)
    private Level dispatchLevel;

    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "political_status")
    private PoliticalStatus politicalStatus;

    @Column(name = "party_joined_on")
    private LocalDate partyJoinedOn;

    @Enumerated(EnumType.STRING)
    private Education education;

    @Column(name = "area_code", nullable = false)
    private String areaCode;

    protected Cadre() {}

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UUID unitId() {
        return unitId;
    }

    /** The state as a merge patch changes it. */
    CadreUpdate profile() {
        return new CadreUpdate(
                name,
                gender,
                idNumber,
                phone,
                unitId,
                dispatchLevel,
                title,
                politicalStatus,
                partyJoinedOn,
                education,
                areaCode);
    }

    /** The gender is taken from the ID number where it is not given. */
    void describe(CadreUpdate profile) {
        name = profile.name();
        pinyin = Pinyin.initials(name);
        gender = profile.gender() == null ? genderOf(profile.idNumber()) : profile.gender();
        idNumber = profile.idNumber();
        phone = profile.phone();
        unitId = profile.unitId();
        dispatchLevel = profile.dispatchLevel();
        title = profile.title();
        politicalStatus = profile.politicalStatus();
        partyJoinedOn = profile.partyJoinedOn();
        education = profile.education();
        areaCode = profile.areaCode();
    }

    static Gender genderOf(String idNumber) {
        return CitizenId.isMale(idNumber) ? Gender.MALE : Gender.FEMALE;
    }

    /** The cadre belongs to the village of its latest posting from now on. */
    void stand(String villageCode) {
        areaCode = villageCode;
    }

    @Override
    public String areaCode() {
        return areaCode;
    }
}
