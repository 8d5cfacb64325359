package org.zhucun.supervision.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhucun.kernel.error.Violation;
import org.zhucun.roster.area.Level;

/**
 * What is wrong with one visit as it was sent, beside what the rules of both doors find.
 *
 * @param at JSON Pointer of the visit
 * @param cadres the names of those posted in the village on the day
 */
record VisitFaults(String at, VisitEntry visit, InspectionRules.Facts facts, Map<UUID, String> cadres) {

    List<Violation> faults(boolean first, boolean submits) {
        List<Violation> faults = new ArrayList<>();
        place(first, faults);
        checks(faults);
        answers(faults);
        for (int i = 0; i < visit.findings().size(); i++) {
            finding(at + "/findings/" + i, visit.findings().get(i), faults);
        }
        if (submits) {
            completeness(faults);
        }
        return faults;
    }

    private void place(boolean first, List<Violation> faults) {
        String code = visit.villageCode();
        List<Violation> broken = facts.broken().getOrDefault(at, List.of());
        // of a place outside it is not told whether it exists
        boolean outside = broken.stream().anyMatch(fault -> fault.code().equals("OUTSIDE_INSPECTING_AREA"));
        if (!outside && !facts.villages().contains(code)) {
            faults.add(Violation.pointer(at + "/villageCode", "UNKNOWN_VILLAGE", code));
        } else if (!first) {
            faults.add(Violation.pointer(at + "/villageCode", "DUPLICATE"));
        }
        faults.addAll(broken);
    }

    private void checks(List<Violation> faults) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < visit.checks().size(); i++) {
            UUID cadre = visit.checks().get(i).cadreId();
            String pointer = at + "/checks/" + i + "/cadreId";
            if (!cadres.containsKey(cadre)) {
                faults.add(Violation.pointer(pointer, "NOT_POSTED_HERE", visit.visitedOn()));
            } else if (!seen.add(cadre)) {
                faults.add(Violation.pointer(pointer, "DUPLICATE"));
            }
        }
    }

    private void answers(List<Violation> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < visit.answers().size(); i++) {
            AnswerEntry answer = visit.answers().get(i);
            String key = InspectionRules.key(answer.checklist(), answer.position());
            String pointer = at + "/answers/" + i;
            if (!facts.questions().contains(key)) {
                faults.add(Violation.pointer(pointer + "/checklist", "UNKNOWN_CHECKLIST_ITEM", key));
            } else if (!seen.add(key)) {
                faults.add(Violation.pointer(pointer, "DUPLICATE"));
            }
        }
    }

    private void finding(String pointer, FindingEntry finding, List<Violation> faults) {
        faults.addAll(facts.broken().getOrDefault(pointer, List.of()));
        if (finding.ownerAreaCode() != null && finding.ownerUnitId() != null) {
            faults.add(Violation.pointer(pointer + "/ownerUnitId", "ONE_OWNER"));
        } else if (finding.ownerAreaCode() != null && !isOfficeAbove(finding.ownerAreaCode())) {
            faults.add(Violation.pointer(pointer + "/ownerAreaCode", "OWNER_OF_VILLAGE", visit.villageCode()));
        } else if (finding.ownerUnitId() != null && !facts.units().contains(finding.ownerUnitId())) {
            faults.add(Violation.pointer(pointer + "/ownerUnitId", "UNKNOWN_UNIT"));
        }
    }

    /** Whether the code is the village's town, county, city or province. */
    private boolean isOfficeAbove(String code) {
        return visit.villageCode().startsWith(code)
                && Arrays.stream(Level.values()).anyMatch(level -> level.codeLength() == code.length());
    }

    private void completeness(List<Violation> faults) {
        Map<UUID, String> missing = new LinkedHashMap<>(cadres);
        visit.checks().forEach(check -> missing.remove(check.cadreId()));
        if (!missing.isEmpty()) {
            faults.add(Violation.pointer(at + "/checks", "CHECKS_MISSING", String.join("、", missing.values())));
        }
    }
}
