package org.zhucun.accountability.discipline;

/** The five must-nots (五不准). */
public enum DisciplineRule {
    SUPERSTITION,
    GAMBLING,
    LOCAL_PRODUCTS,
    GIFT_MONEY,
    PRIVATE_EXPENSES
}
