package org.zhucun.platform.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void matchesItsPasswordOnly() {
        String hash = PasswordHash.of("Zhucun-2005");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        assertTrue(PasswordHash.matches("Zhucun-2005", hash));
        assertFalse(PasswordHash.matches("zhucun-2005", hash));
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertNotEquals(PasswordHash.of("Zhucun-2005"), PasswordHash.of("Zhucun-2005"));
    }

    /** Made by the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32 -v 13. */
    @Test
    void readsHashesOfTheReferenceImplementation() {
        String hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertTrue(PasswordHash.matches("password", hash));
    }

    @Test
    void textThatIsNoHashMatchesNothing() {
        assertFalse(PasswordHash.matches("", ""));
        assertFalse(PasswordHash.matches("x", "$argon2id$v=19$m=19456,t=2,p=1$$"));
    }
}
