package org.zhucun.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhucun.platform.access.Role;

/** Calls as each account of county A, beside a county B that is there or is not, and says what betrays B. */
final class Witness {

    /** The accounts of a county by what their names end in. */
    static final Map<String, Role> USERS = Map.of(
            "admin", Role.ADMIN,
            "office", Role.OFFICE,
            "town", Role.OFFICE,
            "inspector", Role.INSPECTOR,
            "viewer", Role.VIEWER,
            "cadre", Role.CADRE);

    private static final int MOST_SHOWN = 6;

    private final Contract contract;
    private final TwoCounties counties;
    private final Map<String, Answer> alone;
    private final Map<String, Answer> both;

    Witness(Contract contract, TwoCounties counties, List<Call> calls) {
        this.contract = contract;
        this.counties = counties;
        counties.bringAlone();
        alone = answers(calls, counties::bringAlone);
        counties.bringBoth();
        both = answers(calls, counties::bringBoth);
    }

    /** What is wrong with the answers to a call: nobody may learn from them that B is there, or reach what is B's. */
    List<String> faults(Call call) {
        List<String> faults = new ArrayList<>();
        USERS.keySet().stream().filter(user -> mayCall(call, user)).forEach(user -> {
            Answer answer = both.get(user + " " + call);
            String shown = call + " as " + user + ": " + answer;
            counties.b.marks(counties.a).stream()
                    .filter(mark -> answer.text().contains(mark) && !call.says(mark))
                    .forEach(mark -> faults.add("tells " + mark + ": " + shown));
            if (!alone.get(user + " " + call).settled().equals(answer.settled())) {
                faults.add("differs: " + shown + "\n  without B: " + alone.get(user + " " + call));
            }
            if (!call.operation().statuses().contains(String.valueOf(answer.status()))) {
                faults.add("not documented: " + shown);
            }
            if (answer.status() >= 500 || answer.succeeds() && !call.operation().reads()) {
                faults.add("not refused: " + shown);
            }
        });
        return faults;
    }

    static String shown(List<String> faults) {
        return faults.size() + " answers\n" + String.join("\n", faults.subList(0, Math.min(faults.size(), MOST_SHOWN)));
    }

    /** Who is refused because of the role is told of in another test. */
    private boolean mayCall(Call call, String user) {
        return call.operation().reads() || contract.allows(call.operation(), USERS.get(user));
    }

    private Map<String, Answer> answers(List<Call> calls, Runnable restore) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Call call : calls) {
            USERS.keySet().stream().filter(user -> mayCall(call, user)).forEach(user -> {
                Answer answer = call.as(counties.a.user(user));
                answers.put(user + " " + call, answer);
                if (answer.succeeds() && !call.operation().reads()) {
                    restore.run();
                }
            });
        }
        return answers;
    }
}
