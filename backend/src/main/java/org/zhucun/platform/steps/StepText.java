package org.zhucun.platform.steps;

/**
 * Whether something is said with a step: what was done, why, or the day that it names.
 *
 * @param member the member of the request that says it, for the answer when it is missing
 */
public record StepText(boolean required, String member) {

    public static StepText required(String member) {
        return new StepText(true, member);
    }

    public static StepText optional() {
        return new StepText(false, null);
    }

    /** For steps that need no words. */
    public static StepText none() {
        return new StepText(false, null);
    }
}
