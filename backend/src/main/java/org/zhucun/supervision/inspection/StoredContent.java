package org.zhucun.supervision.inspection;

import org.zhucun.supervision.FindingOwner;

/** A stored draft in the form in which it would be sent, so that one set of rules judges both. */
final class StoredContent {

    private StoredContent() {}

    static InspectionUpdate of(InspectionDetail inspection) {
        InspectionSummary head = inspection.head();
        return new InspectionUpdate(
                head.kind(),
                head.startsOn(),
                head.endsOn(),
                head.lead(),
                head.members(),
                inspection.summary(),
                inspection.visits().stream().map(StoredContent::visit).toList());
    }

    private static VisitEntry visit(VisitDetail visit) {
        return new VisitEntry(
                visit.village().code(),
                visit.visitedOn(),
                visit.note(),
                visit.checks().stream()
                        .map(check -> new CheckEntry(check.cadre().id(), check.result(), check.note()))
                        .toList(),
                visit.answers().stream()
                        .map(answer ->
                                new AnswerEntry(answer.checklist(), answer.position(), answer.answer(), answer.note()))
                        .toList(),
                visit.findings().stream().map(StoredContent::finding).toList());
    }

    private static FindingEntry finding(VisitFinding finding) {
        FindingOwner owner = finding.owner();
        return new FindingEntry(
                finding.category(),
                finding.severity(),
                finding.text(),
                owner.area() == null ? null : owner.area().code(),
                owner.unit() == null ? null : owner.unit().id(),
                finding.dueOn());
    }
}
