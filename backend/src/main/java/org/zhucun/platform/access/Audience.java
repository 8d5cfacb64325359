package org.zhucun.platform.access;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who an operation is for, in the words of {@code @RolesAllowed}: an identity has those of its roles. */
public final class Audience {

    /** Run the system. */
    public static final String ADMINS = "admins";

    /** Keep the records of their area. */
    public static final String OFFICES = "offices";

    /** The offices, and cadres for what they ask themselves. */
    public static final String OFFICES_AND_CADRES = "offices and cadres";

    /** The offices, and inspectors for what they record. */
    public static final String OFFICES_AND_INSPECTORS = "offices and inspectors";

    /** All but the cadres, for what is said about them. */
    public static final String ALL_BUT_CADRES = "all but cadres";

    /** Everyone with an account. */
    public static final String EVERYONE = "everyone";

    private static final Map<String, Set<Role>> ROLES = Map.of(
            ADMINS, Set.of(Role.ADMIN),
            OFFICES, Set.of(Role.ADMIN, Role.OFFICE),
            OFFICES_AND_CADRES, Set.of(Role.ADMIN, Role.OFFICE, Role.CADRE),
            OFFICES_AND_INSPECTORS, Set.of(Role.ADMIN, Role.OFFICE, Role.INSPECTOR),
            ALL_BUT_CADRES, Set.of(Role.ADMIN, Role.OFFICE, Role.INSPECTOR, Role.VIEWER),
            EVERYONE, Set.of(Role.values()));

    private Audience() {}

    /** The audiences that a role belongs to. */
    static Stream<String> of(Role role) {
        return ROLES.entrySet().stream()
                .filter(audience -> audience.getValue().contains(role))
                .map(Map.Entry::getKey);
    }
}
