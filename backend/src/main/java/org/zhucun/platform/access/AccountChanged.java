package org.zhucun.platform.access;

import java.util.UUID;

/** Fired in the transaction that changes or removes an account; what is remembered of it is dropped on commit. */
record AccountChanged(UUID accountId) {}
