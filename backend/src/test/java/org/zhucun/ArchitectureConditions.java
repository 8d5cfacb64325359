package org.zhucun;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Conditions of {@link ArchitectureTest} on classes and operations. */
final class ArchitectureConditions {

    private ArchitectureConditions() {}

    static ArchCondition<JavaClass> belongToAModule() {
        return condition("belong to a module", (type, events) -> {
            if (!Modules.ORDER.containsKey(Modules.moduleOf(type.getPackageName()))) {
                violated(events, type, type.getName() + " is in no module of " + Modules.ORDER.keySet());
            }
        });
    }

    static ArchCondition<JavaClass> useOnlyModulesBelow() {
        return condition(
                "use only modules below their own",
                (type, events) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                Modules.isOurs(dependency.getTargetClass().getPackageName()))
                        .filter(dependency -> !Modules.mayUse(
                                Modules.moduleOf(type.getPackageName()),
                                Modules.moduleOf(dependency.getTargetClass().getPackageName())))
                        .forEach(dependency -> violated(events, type, dependency.getDescription())));
    }

    static ArchCondition<JavaClass> useNoRepositoryOfAnotherFeature() {
        return condition(
                "use no repository of another feature",
                (type, events) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getSimpleName().endsWith("Repository"))
                        .filter(dependency ->
                                !dependency.getTargetClass().getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(dependency -> isOtherFeature(type, dependency.getTargetClass()))
                        .forEach(dependency -> violated(events, type, dependency.getDescription())));
    }

    static ArchCondition<JavaClass> callNoSetterOfAnotherFeaturesEntity() {
        return condition(
                "call no setter of another feature's entity",
                (type, events) -> type.getMethodCallsFromSelf().stream()
                        .filter(call -> isOtherFeature(type, call.getTargetOwner()))
                        .filter(call -> call.getTargetOwner().isAnnotatedWith(Entity.class))
                        .filter(call -> answersNothing(call.getTarget()))
                        .forEach(call -> violated(events, type, call.getDescription())));
    }

    static ArchCondition<JavaMethod> sayWhoMayCall() {
        return condition("be annotated with @PermissionsAllowed, @Authenticated or @PermitAll", (method, events) -> {
            if (!has(method, PermissionsAllowed.class)
                    && !has(method, Authenticated.class)
                    && !has(method, PermitAll.class)) {
                violated(events, method, method.getFullName() + " does not say who may call it");
            }
        });
    }

    static ArchCondition<JavaMethod> beNamedInTheContract() {
        return condition("have an operationId", (method, events) -> {
            boolean named = method.tryGetAnnotationOfType(Operation.class)
                    .map(operation ->
                            operation.hidden() || !operation.operationId().isBlank())
                    .orElse(false);
            if (!named) {
                violated(events, method, method.getFullName() + " has no operationId");
            }
        });
    }

    static ArchCondition<JavaMethod> returnNoEntity() {
        return condition(
                "return no entity",
                (method, events) -> method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(
                                type -> violated(events, method, method.getFullName() + " returns " + type.getName())));
    }

    private static boolean has(JavaMethod method, Class<? extends Annotation> annotation) {
        return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
    }

    private static boolean answersNothing(AccessTarget.MethodCallTarget target) {
        return target.getRawReturnType().isEquivalentTo(void.class);
    }

    private static boolean isOtherFeature(JavaClass one, JavaClass other) {
        return Modules.isOurs(other.getPackageName())
                && !Modules.featureOf(one.getPackageName()).equals(Modules.featureOf(other.getPackageName()));
    }

    private static void violated(ConditionEvents events, Object where, String message) {
        events.add(SimpleConditionEvent.violated(where, message));
    }

    private static <T> ArchCondition<T> condition(String description, Check<T> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.run(item, events);
            }
        };
    }

    private interface Check<T> {
        void run(T item, ConditionEvents events);
    }
}
