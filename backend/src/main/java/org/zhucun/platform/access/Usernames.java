package org.zhucun.platform.access;

import java.util.HashSet;
import java.util.Set;
import org.zhucun.kernel.text.Pinyin;

/** Finds user names for persons: the initials of the name in pinyin, with a number where they are taken. */
final class Usernames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    private static final String PLAIN = "cadre";

    private final Set<String> taken;

    /** @param taken those of all accounts whose names begin like one of the {@link #stem}s */
    Usernames(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** What the user name of such a person begins with. */
    static String stem(String name) {
        String initials = Pinyin.initials(name).replaceAll("[^a-z0-9]", "");
        String stem = initials.length() < SHORTEST ? PLAIN + initials : initials;
        return stem.substring(0, Math.min(stem.length(), LONGEST));
    }

    /** The next one that is free, which is taken from now on. */
    String next(String name) {
        String stem = stem(name);
        String username = stem;
        for (int number = 2; !taken.add(username); number++) {
            username = stem + number;
        }
        return username;
    }
}
