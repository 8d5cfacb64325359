package org.zhucun.report.wording;

import io.quarkus.qute.Expression;
import io.quarkus.qute.Expression.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Judges one placeholder, or one name in a condition. */
final class PlaceCheck {

    private static final Set<String> OF_EACH = Set.of("it", "it_hasNext", "it_count", "it_index");
    private static final int MOST = 100;

    /**
     * What is wrong.
     *
     * @param candidates the nearest that would be right
     */
    record Fault(String wrong, List<String> candidates) {}

    private final Vocabulary vocabulary;

    PlaceCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param each whether it stands in an each, of which it names what there is
     * @return null when it is right
     */
    Fault fault(Expression place, boolean each, boolean printed) {
        if (place.isLiteral() || place.hasNamespace() || place.getParts().isEmpty()) {
            return new Fault(place.toOriginalString(), List.of());
        }
        List<Part> parts = place.getParts();
        Part first = parts.get(0);
        String name = first.getName();
        if (each) {
            boolean right = parts.size() == 1 && OF_EACH.contains(name) && !(printed && name.equals("it_hasNext"));
            return right ? null : new Fault(place.toOriginalString(), List.of("it"));
        }
        if (first.isVirtualMethod()) {
            return new Fault(place.toOriginalString(), List.of());
        }
        if (name.equals(Language.LIST)) {
            return ofList(place, parts, printed);
        }
        if (vocabulary.figures().contains(name)) {
            return ofFigure(place, parts);
        }
        if (vocabulary.words().contains(name) && parts.size() == 1) {
            return null;
        }
        return new Fault(place.toOriginalString(), NearNames.of(name, names()));
    }

    private Fault ofList(Expression place, List<Part> parts, boolean printed) {
        if (parts.size() < 2 || !vocabulary.lists().contains(parts.get(1).getName())) {
            String name = parts.size() < 2 ? "" : parts.get(1).getName();
            return new Fault(place.toOriginalString(), NearNames.of(Language.LIST + "." + name, lists()));
        }
        if (parts.size() == 2) {
            return null;
        }
        Part form = parts.get(2);
        boolean count = form.getName().equals(Language.COUNT) && !form.isVirtualMethod();
        boolean right = count || printed && isUpTo(form);
        return right && parts.size() == 3
                ? null
                : new Fault(place.toOriginalString(), List.of(Language.COUNT, Language.UP_TO + "(10)"));
    }

    private static boolean isUpTo(Part form) {
        if (!form.getName().equals(Language.UP_TO) || !form.isVirtualMethod()) {
            return false;
        }
        List<Expression> parameters = form.asVirtualMethod().getParameters();
        return parameters.size() == 1
                && parameters.get(0).isLiteral()
                && parameters.get(0).getLiteral() instanceof Integer most
                && most >= 1
                && most <= MOST;
    }

    private Fault ofFigure(Expression place, List<Part> parts) {
        if (parts.size() == 1) {
            return null;
        }
        Part part = parts.get(1);
        FigureForm form = FigureForm.find(part.getName()).orElse(null);
        if (parts.size() > 2 || form == null || (form.parameters() > 0) != part.isVirtualMethod()) {
            return new Fault(place.toOriginalString(), NearNames.of(part.getName(), forms()));
        }
        List<Expression> others =
                part.isVirtualMethod() ? part.asVirtualMethod().getParameters() : List.of();
        if (others.size() != form.parameters()) {
            return new Fault(place.toOriginalString(), List.of());
        }
        return others.stream()
                .filter(other -> other.isLiteral()
                        || other.getParts().size() != 1
                        || !vocabulary.figures().contains(other.toOriginalString()))
                .findFirst()
                .map(other -> new Fault(
                        other.toOriginalString(),
                        NearNames.of(other.toOriginalString(), vocabulary.figures().stream())))
                .orElse(null);
    }

    private Stream<String> names() {
        return Stream.of(vocabulary.figures().stream(), vocabulary.words().stream(), lists())
                .flatMap(names -> names);
    }

    private Stream<String> lists() {
        return vocabulary.lists().stream().map(name -> Language.LIST + "." + name);
    }

    private static Stream<String> forms() {
        return Arrays.stream(FigureForm.values()).map(FigureForm::name);
    }
}
