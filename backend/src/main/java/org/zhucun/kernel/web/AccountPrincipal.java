package org.zhucun.kernel.web;

import java.security.Principal;
import java.util.UUID;

/** A caller that is known by its account. */
public interface AccountPrincipal extends Principal {
    UUID accountId();
}
