package org.zhucun.app.demo;

import java.util.List;
import java.util.Optional;

/**
 * A team that the report names (§6).
 *
 * @param leader the leader's name, where the report gives it
 */
record DemoNamedTeam(String unit, String villageCode, Optional<String> leader) {

    static final List<DemoNamedTeam> ALL = List.of(
            new DemoNamedTeam("华南农业大学", "441427103201", Optional.empty()),
            new DemoNamedTeam("省珠江水利委员会", "441427104202", Optional.empty()),
            new DemoNamedTeam("省农垦总局", "441426114204", Optional.of("蓝华明")),
            new DemoNamedTeam("省建设厅", "441422118200", Optional.empty()),
            new DemoNamedTeam("省法制办", "441481107217", Optional.empty()));

    static Optional<DemoNamedTeam> inVillage(String villageCode) {
        return ALL.stream()
                .filter(team -> team.villageCode().equals(villageCode))
                .findFirst();
    }
}
