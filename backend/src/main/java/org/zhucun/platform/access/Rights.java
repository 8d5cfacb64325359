package org.zhucun.platform.access;

import io.quarkus.arc.All;
import io.quarkus.security.StringPermission;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rights of all features: what an account is permitted to call, and what it is told that it may do. */
@ApplicationScoped
public class Rights {

    private static final String SEPARATOR = ":";

    private final List<Right> all;
    private final Map<Set<Role>, Set<Permission>> permissions = new ConcurrentHashMap<>();

    Rights(@All List<Feature> features) {
        all = features.stream().flatMap(feature -> feature.rights().stream()).toList();
        List<String> names = new ArrayList<>(all.stream().map(Right::name).toList());
        Set.copyOf(names).forEach(names::remove);
        if (!names.isEmpty()) {
            throw new IllegalStateException("declared twice: " + names);
        }
    }

    public List<Right> all() {
        return all;
    }

    /** Whether the account holds a right. */
    public boolean holds(CallerPrincipal account, String name) {
        return all.stream().anyMatch(right -> right.name().equals(name) && isHeld(right, account.roles()));
    }

    /** Whether an account with these roles may call what asks for a permission. */
    Function<Permission, Uni<Boolean>> checker(Set<Role> roles) {
        Set<Permission> held = permissions.computeIfAbsent(Set.copyOf(roles), this::permissions);
        return required -> Uni.createFrom().item(held.contains(required));
    }

    /** The names of what an account can do with these roles in an area of this level, in alphabetical order. */
    List<String> capabilities(Set<Role> roles, ScopeLevel level) {
        return all.stream()
                .filter(right -> isHeld(right, roles) && level.compareTo(right.lowest()) <= 0)
                .map(Right::name)
                .sorted()
                .toList();
    }

    private Set<Permission> permissions(Set<Role> roles) {
        return all.stream()
                .filter(right -> isHeld(right, roles))
                .map(right -> right.name().split(SEPARATOR))
                .map(name -> new StringPermission(name[0], name[1]))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isHeld(Right right, Set<Role> roles) {
        return right.roles().stream().anyMatch(roles::contains);
    }
}
