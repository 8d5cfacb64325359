package org.zhucun.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request that is to be filled in for a county: address and body with {@code {name}} in the place of its values. */
record Template(Operation operation, String address, String body) {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z.0-9]+)}");

    Call of(Place place) {
        return of(nth -> place);
    }

    /** What is of the other county: the whole of it, and each single reference among one's own. */
    List<Call> crossed(Place own, Place other) {
        List<Call> calls = new ArrayList<>();
        Call mine = of(own);
        if (!of(other).equals(mine)) {
            calls.add(of(other));
        }
        List<String> names = new ArrayList<>();
        for (String text : List.of(address, body == null ? "" : body)) {
            Matcher name = NAME.matcher(text);
            while (name.find()) {
                names.add(name.group(1));
            }
        }
        for (int crossed = 0; crossed < names.size(); crossed++) {
            int one = crossed;
            if (names.size() > 1 && refers(names.get(crossed), own, other)) {
                calls.add(of(nth -> nth == one ? other : own));
            }
        }
        return calls;
    }

    /** Whether the value names something that is; a name or a number of a person is but a text. */
    private boolean refers(String name, Place own, Place other) {
        boolean text = name.startsWith("idNumbers") || name.equals("user") || name.equals("mark");
        return !text && !own.get(name).equals(other.get(name));
    }

    private Call of(IntFunction<Place> places) {
        int[] nth = {0};
        String filled = fill(address, places, nth);
        return new Call(operation, filled, body == null ? null : fill(body, places, nth));
    }

    private static String fill(String text, IntFunction<Place> places, int[] nth) {
        return NAME.matcher(text)
                .replaceAll(
                        name -> Matcher.quoteReplacement(places.apply(nth[0]++).get(name.group(1))));
    }
}
