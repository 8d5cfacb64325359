package org.zhucun.kernel.error;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

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
        return Violation.pointer(pointer(violation.getPropertyPath()), code, low.toString(), high.toString());
    }

    private static Object first(Map<String, Object> attributes, String... names) {
        for (String name : names) {
            if (attributes.get(name) != null) {
                return attributes.get(name);
            }
        }
        return "";
    }

    /** The path below the method's parameter: {@code create.body.incomes[3].year} is {@code /incomes/3/year}. */
    private static String pointer(Path path) {
        StringJoiner pointer = new StringJoiner("/", "/", "");
        pointer.setEmptyValue("");
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case PROPERTY, CONTAINER_ELEMENT -> {
                    if (node.getIndex() != null) {
                        pointer.add(String.valueOf(node.getIndex()));
                    } else if (node.getKey() != null) {
                        pointer.add(String.valueOf(node.getKey()));
                    }
                    if (node.getKind() == jakarta.validation.ElementKind.PROPERTY) {
                        pointer.add(node.getName());
                    }
                }
                default -> {}
            }
        }
        return pointer.toString();
    }
}
