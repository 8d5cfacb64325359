package org.zhucun.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.restassured.RestAssured;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhucun.platform.access.Rights;
import org.zhucun.platform.access.Role;

/** The contract as it is served, and who may call its operations as the resources say it. */
final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Set<String>> roles = new HashMap<>();
    final List<Operation> operations;

    Contract() {
        operations = Operation.all(json(RestAssured.given()
                .accept("application/json")
                .get(Operation.BASE + "/openapi")
                .asString()));
        Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(this::read);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new AssertionError("not JSON: " + text, failure);
        }
    }

    /** Whether the operation needs no account. */
    boolean isOpen(Operation operation) {
        return roles.get(operation.id()).isEmpty();
    }

    boolean allows(Operation operation, Role role) {
        Set<String> allowed = roles.get(operation.id());
        if (allowed == null) {
            throw new AssertionError(operation + " has no method that says who may call it");
        }
        return allowed.isEmpty() || allowed.contains(role.name());
    }

    private void read(Class<?> resource) {
        for (Method method : resource.getMethods()) {
            var operation = method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
            if (operation != null) {
                roles.put(operation.operationId(), allowed(method, resource));
            }
        }
    }

    private static Set<String> allowed(Method method, Class<?> resource) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Set.of();
        }
        if (method.isAnnotationPresent(Authenticated.class)) {
            return Role.EVERYONE.stream().map(Role::name).collect(Collectors.toSet());
        }
        PermissionsAllowed own = method.getAnnotation(PermissionsAllowed.class);
        String name = (own == null ? resource.getAnnotation(PermissionsAllowed.class) : own).value()[0];
        return Arc.container().instance(Rights.class).get().all().stream()
                .filter(right -> right.name().equals(name))
                .flatMap(right -> right.roles().stream())
                .map(Role::name)
                .collect(Collectors.toSet());
    }
}
