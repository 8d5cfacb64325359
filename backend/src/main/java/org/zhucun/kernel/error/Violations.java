package org.zhucun.kernel.error;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.zhucun.kernel.records.Members;

/** Turns the violations of Bean Validation into located, translated faults of the body. */
public final class Violations {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "REQUIRED"),
            Map.entry("NotBlank", "REQUIRED"),
            Map.entry("NotEmpty", "REQUIRED"),
            Map.entry("Size", "LENGTH"),
            Map.entry("Pattern", "FORMAT"),
            Map.entry("Range", "RANGE"),
            Map.entry("Min", "RANGE"),
            Map.entry("Max", "RANGE"),
            Map.entry("DecimalMin", "RANGE"),
            Map.entry("PositiveOrZero", "RANGE"),
            Map.entry("Digits", "DIGITS"));

    private Violations() {}

    public static ApiException of(Collection<? extends ConstraintViolation<?>> violations) {
        List<Violation> faults = violations.stream()
                .map(Violations::fault)
                .sorted(java.util.Comparator.comparing(Violation::pointer))
                .toList();
        return new ApiException(ErrorCode.VALIDATION_FAILED, faults, faults.size());
    }

    /** A constraint's own code is its message when that is one of ours ({@code {ID_CHECKSUM}}), else by its type. */
    private static Violation fault(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String type = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = template.matches("[A-Z_]+") ? template : CODES.getOrDefault(type, "INVALID");
        Object low = first(attributes, "min", "value");
        Object high = first(attributes, "max", "value");
        return Violation.pointer(pointer(violation), code, low.toString(), high.toString());
    }

    private static Object first(Map<String, Object> attributes, String... names) {
        for (String name : names) {
            if (attributes.get(name) != null) {
                return attributes.get(name);
            }
        }
        return "";
    }

    /**
     * The path below the method's parameter: {@code create.body.incomes[3].year} is {@code /incomes/3/year}. A record
     * that is unwrapped in another has no part in it.
     */
    private static String pointer(ConstraintViolation<?> violation) {
        StringJoiner pointer = new StringJoiner("/", "/", "");
        pointer.setEmptyValue("");
        Object holder = violation.getRootBean();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.add(String.valueOf(node.getIndex()));
            } else if (node.getKey() != null) {
                pointer.add(String.valueOf(node.getKey()));
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                holder = violation.getExecutableParameters()[index];
            } else if (node.getKind() == ElementKind.PROPERTY) {
                Optional<Object> unwrapped = Members.unwrapped(holder, node.getName());
                if (unwrapped.isEmpty()) {
                    pointer.add(node.getName());
                }
                holder = unwrapped.orElse(null);
            }
        }
        return pointer.toString();
    }
}
