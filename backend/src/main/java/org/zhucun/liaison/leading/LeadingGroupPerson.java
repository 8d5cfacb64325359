package org.zhucun.liaison.leading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;

/** One of the persons beside head and director, as it is stored. */
@Embeddable
record LeadingGroupPerson(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        LeadingDuty duty,

        @Column(nullable = false) String name,
        @Column(nullable = false) String post) {

    static Stream<LeadingGroupPerson> with(LeadingDuty duty, List<PersonInPost> persons) {
        return persons.stream().map(person -> new LeadingGroupPerson(duty, person.name(), person.post()));
    }

    static List<PersonInPost> of(LeadingDuty duty, List<LeadingGroupPerson> persons) {
        return persons.stream()
                .filter(person -> person.duty == duty)
                .map(person -> new PersonInPost(person.name, person.post))
                .toList();
    }
}
