package org.zhucun.liaison.leading;

import static org.zhucun.liaison.leading.LeadingDuty.DEPUTY;
import static org.zhucun.liaison.leading.LeadingDuty.MEMBER;
import static org.zhucun.liaison.leading.LeadingDuty.OFFICE_DEPUTY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.ListIndexBase;
import org.zhucun.roster.ledger.LedgerEntry;

/** The leading group of an area and its office, as it was from one day to another. */
@Entity
@Table(name = "leading_group")
public class LeadingGroup extends LedgerEntry<LeadingGroupUpdate> {

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "head_name", nullable = false)
    private String headName;

    @Column(name = "head_post", nullable = false)
    private String headPost;

    @Column(nullable = false)
    private String office;

    @Column(name = "director_name", nullable = false)
    private String directorName;

    @Column(name = "director_post", nullable = false)
    private String directorPost;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "leading_group_person", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<LeadingGroupPerson> persons = new ArrayList<>();

    protected LeadingGroup() {}

    LeadingGroup(String areaCode) {
        super(areaCode);
    }

    @Override
    protected LeadingGroupUpdate terms() {
        return new LeadingGroupUpdate(
                startsOn,
                endsOn,
                headName,
                headPost,
                LeadingGroupPerson.of(DEPUTY, persons),
                LeadingGroupPerson.of(MEMBER, persons),
                office,
                directorName,
                directorPost,
                LeadingGroupPerson.of(OFFICE_DEPUTY, persons));
    }

    @Override
    protected void set(LeadingGroupUpdate terms) {
        startsOn = terms.startsOn();
        endsOn = terms.endsOn();
        headName = terms.headName();
        headPost = terms.headPost();
        office = terms.office();
        directorName = terms.directorName();
        directorPost = terms.directorPost();
        persons.clear();
        Stream.of(
                        LeadingGroupPerson.with(DEPUTY, terms.deputies()),
                        LeadingGroupPerson.with(MEMBER, terms.members()),
                        LeadingGroupPerson.with(OFFICE_DEPUTY, terms.officeDeputies()))
                .flatMap(each -> each)
                .forEach(persons::add);
    }
}
