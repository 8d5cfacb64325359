package org.zhucun.fieldwork.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What can be changed of something that cadres did together on a day. */
public interface FieldTerms {

    /** The day. */
    LocalDate day();

    /** Who took part; null when nobody is named. */
    List<UUID> cadreIds();
}
