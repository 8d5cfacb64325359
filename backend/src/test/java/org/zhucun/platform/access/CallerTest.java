package org.zhucun.platform.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final String KEPT_BY_CITIES = "things:write";

    @Test
    void aRightTakesTheRole() {
        assertTrue(caller(Role.OFFICE, "4414").may(KEPT_BY_CITIES));
        assertFalse(caller(Role.VIEWER, "4414").may(KEPT_BY_CITIES));
    }

    @Test
    void aRightTakesTheLevelOfTheArea() {
        assertTrue(caller(Role.OFFICE, "44").may(KEPT_BY_CITIES));
        assertFalse(caller(Role.OFFICE, "441481").may(KEPT_BY_CITIES));
    }

    @Test
    void nobodyHoldsARightThatIsNotDeclared() {
        assertFalse(caller(Role.ADMIN, "44").may("things:paint"));
    }

    private static Caller caller(Role role, String area) {
        Feature feature = new Feature() {
            @Override
            public List<Right> rights() {
                return List.of(Right.of(KEPT_BY_CITIES, Role.OFFICES).from(ScopeLevel.CITY));
            }
        };
        CallerPrincipal account =
                new CallerPrincipal(UUID.randomUUID(), "somebody", "某人", Set.of(role), area, null, null);
        return new Caller(
                QuarkusSecurityIdentity.builder().setPrincipal(account).build(), new Rights(List.of(feature)));
    }
}
