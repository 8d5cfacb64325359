package org.zhucun.report.wording;

import java.util.Iterator;
import java.util.List;

/** A list that a placeholder names. */
record Enumerated(List<String> names, Phrases phrases) implements Iterable<String> {

    int size() {
        return names.size();
    }

    String joined() {
        return phrases.joined(names);
    }

    String upTo(int most) {
        return phrases.joined(names, most);
    }

    @Override
    public Iterator<String> iterator() {
        return names.iterator();
    }
}
