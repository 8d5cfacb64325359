package org.zhucun.kernel.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of bounded length without control characters or garbled parts. */
@Constraint(validatedBy = CleanText.Validator.class)
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CleanText {

    /** Most characters allowed. */
    int max();

    int min() default 0;

    String message() default "TEXT_CHARACTERS";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null and empty text pass: whether a value is required is another constraint. */
    class Validator implements ConstraintValidator<CleanText, String> {

        private int max;

        @Override
        public void initialize(CleanText constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            if (value == null || value.codePointCount(0, value.length()) <= max) {
                return value == null || !Texts.hasForbidden(value);
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("LENGTH").addConstraintViolation();
            return false;
        }
    }
}
