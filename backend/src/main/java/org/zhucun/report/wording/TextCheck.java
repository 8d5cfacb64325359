package org.zhucun.report.wording;

import io.quarkus.qute.Expression;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionNode;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.TemplateNode.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.error.Violation;

/** Finds what is wrong in one text. */
final class TextCheck {

    private static final int DEEPEST = 5;
    private static final int MOST_FAULTS = 20;
    private static final int LONGEST_OF_EACH = 200;
    private static final int SHOWN = 12;

    /** What the engine gives a parameter that is left out. */
    private static final String NOT_GIVEN = "$empty$";

    private static final Pattern BRACE = Pattern.compile("[{}｛｝]");
    private static final Pattern FROM_BRACE = Pattern.compile("[{}｛｝].{0,7}");

    private final List<Violation> faults = new ArrayList<>();
    private final String pointer;
    private final String text;
    private final PlaceCheck places;

    TextCheck(String pointer, String text, Vocabulary vocabulary) {
        this.pointer = pointer;
        this.text = text;
        places = new PlaceCheck(vocabulary);
    }

    List<Violation> unreadable(TemplateException failure) {
        Origin origin = failure.getOrigin();
        if (origin == null) {
            return unreadable(text);
        }
        Matcher section = Pattern.compile("\\{#\\s*(\\w*)").matcher(text);
        while (section.find()) {
            if (!List.of(IfSection.NAME, IfSection.ELSE, Language.EACH).contains(section.group(1))) {
                add("TEMPLATE_SECTION", section.start(), section.group());
                return faults;
            }
        }
        int end = offset(origin.getLine(), origin.getLineCharacterStart());
        int from = Math.max(0, text.lastIndexOf('{', Math.min(text.length() - 1, end)));
        add("TEMPLATE_SYNTAX", from, text.substring(from));
        return faults;
    }

    List<Violation> unreadable(String what) {
        add("TEMPLATE_SYNTAX", Math.max(0, text.indexOf(what)), what);
        return faults;
    }

    List<Violation> faults(Template template) {
        if (text.endsWith("{") || !template.getParameterDeclarations().isEmpty()) {
            return unreadable(text.endsWith("{") ? "{" : "{@");
        }
        walk(template.getNodes(), 0, false);
        return faults.subList(0, Math.min(MOST_FAULTS, faults.size()));
    }

    private void walk(List<TemplateNode> nodes, int depth, boolean each) {
        for (TemplateNode node : nodes) {
            if (node.isText() && BRACE.matcher(node.asText().getValue()).find()) {
                literalBrace(node.asText().getValue());
            } else if (node.isExpression()) {
                node.getExpressions().forEach(place -> place(place, each, true));
            } else if (node.isSection()) {
                section(node.asSection(), depth + 1, each);
            }
        }
    }

    private void section(SectionNode section, int depth, boolean inEach) {
        boolean each = section.getName().equals(Language.EACH);
        SectionBlock first = section.getBlocks().get(0);
        int at = offset(section.getOrigin());
        if (depth > DEEPEST) {
            add("TEMPLATE_DEPTH", at, String.valueOf(DEEPEST));
            return;
        }
        boolean known = each || section.getName().equals(IfSection.NAME);
        if (!known || each && (inEach || !isOfList(first))) {
            add("TEMPLATE_SECTION", at, text.substring(at));
            return;
        }
        if (each && length(first.nodes) > LONGEST_OF_EACH) {
            faults.add(Violation.pointer(pointer, "LENGTH", "0", String.valueOf(LONGEST_OF_EACH)));
        }
        for (SectionBlock block : section.getBlocks()) {
            block.expressions.values().forEach(place -> place(place, inEach, false));
            walk(block.nodes, depth, inEach || each && block == first);
        }
    }

    /** Only a list is gone through, not a part of one, nor a number. */
    private static boolean isOfList(SectionBlock each) {
        long parameters = each.parameters.values().stream()
                .filter(value -> !value.equals(NOT_GIVEN))
                .count();
        return parameters == 1
                && each.expressions.values().stream()
                        .allMatch(of -> !of.isLiteral()
                                && of.getParts().size() == 2
                                && of.getParts().get(0).getName().equals(Language.LIST));
    }

    private static int length(List<TemplateNode> nodes) {
        return nodes.stream()
                .mapToInt(node -> node.isText()
                        ? node.asText().getValue().length()
                        : node.isSection()
                                ? node.asSection().getBlocks().stream()
                                        .mapToInt(block -> length(block.nodes))
                                        .sum()
                                : 0)
                .sum();
    }

    private void place(Expression place, boolean each, boolean printed) {
        PlaceCheck.Fault fault = places.fault(place, each, printed);
        if (fault != null) {
            int from = Math.max(0, offset(place.getOrigin()));
            int found = text.indexOf(fault.wrong(), Math.max(0, text.lastIndexOf('{', from)));
            add("TEMPLATE_PLACEHOLDER", found < 0 ? from : found, fault.wrong(), nearest(fault.candidates()));
        }
    }

    private static String nearest(List<String> names) {
        return names.isEmpty() ? "" : Messages.violation("TEMPLATE_NEAREST", String.join(", ", names));
    }

    private void literalBrace(String value) {
        Matcher brace = FROM_BRACE.matcher(value);
        if (brace.find()) {
            int found = text.indexOf(brace.group());
            add("TEMPLATE_SYNTAX", Math.max(0, found), brace.group());
        }
    }

    private void add(String code, int offset, String... what) {
        String before = text.substring(0, Math.min(offset, text.length()));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        List<Object> arguments = new ArrayList<>(List.of(String.valueOf(line), String.valueOf(column)));
        arguments.add(
                what[0].length() > SHOWN && !code.equals("TEMPLATE_PLACEHOLDER")
                        ? what[0].substring(0, SHOWN) + "…"
                        : what[0]);
        arguments.addAll(List.of(what).subList(1, what.length));
        faults.add(Violation.pointer(pointer, code, arguments.toArray()));
    }

    private int offset(Origin origin) {
        return Math.max(0, Math.min(text.length() - 1, offset(origin.getLine(), origin.getLineCharacterStart())));
    }

    /** Of a line and a column, both from one. */
    private int offset(int line, int column) {
        int start = 0;
        for (int at = 1; at < line; at++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.max(0, start + column - 1);
    }
}
