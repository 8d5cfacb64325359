package org.zhucun.report.wording;

import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.TemplateException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** {@code {#if a > 0}…{#else if b}…{#else}…{/if}}: the library's own would fail on a figure without a value. */
final class IfSection implements SectionHelper {

    static final String NAME = "if";
    static final String ELSE = "else";

    /** @param condition null of a last else */
    private record Branch(SectionBlock block, Condition condition) {}

    private final List<Branch> branches;

    private IfSection(List<Branch> branches) {
        this.branches = branches;
    }

    @Override
    public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
        for (Branch branch : branches) {
            if (holds(branch, context)) {
                return context.execute(branch.block(), context.resolutionContext());
            }
        }
        return ResultNode.NOOP;
    }

    private static boolean holds(Branch branch, SectionResolutionContext context) {
        Map<String, Expression> expressions = branch.block().expressions;
        return branch.condition() == null
                || branch.condition()
                        .holds(name -> context.resolutionContext()
                                .evaluate(expressions.get(name))
                                .toCompletableFuture()
                                .join());
    }

    /** Reads the conditions of its blocks. */
    static final class Factory implements SectionHelperFactory<IfSection> {

        @Override
        public List<String> getDefaultAliases() {
            return List.of(NAME);
        }

        @Override
        public ParametersInfo getParameters() {
            return ParametersInfo.builder()
                    .checkNumberOfParams(false)
                    .addParameter("condition")
                    .build();
        }

        @Override
        public List<String> getBlockLabels() {
            return List.of(ELSE);
        }

        @Override
        public IfSection initialize(SectionInitContext context) {
            List<Branch> branches = new ArrayList<>();
            for (SectionBlock block : context.getBlocks()) {
                branches.add(new Branch(block, condition(block.label, block.parameters, block, new ArrayList<>())));
            }
            return new IfSection(branches);
        }

        @Override
        public Scope initializeBlock(Scope outer, BlockInfo block) {
            List<String> names = new ArrayList<>();
            condition(block.getLabel(), block.getParameters(), block, names);
            names.forEach(name -> block.addExpression(name, name));
            return outer;
        }

        private static Condition condition(
                String label, Map<String, String> parameters, io.quarkus.qute.WithOrigin place, List<String> names) {
            Map<String, String> words = new LinkedHashMap<>(parameters);
            boolean spaced = words.keySet().stream().allMatch(key -> key.equals("condition") || key.matches("\\d+"));
            List<String> text = new ArrayList<>(words.values());
            if (label.equals(ELSE)) {
                if (text.isEmpty()) {
                    return null;
                }
                if (!text.remove(0).equals(NAME)) {
                    throw new TemplateException(place.getOrigin(), ELSE);
                }
            }
            String whole = String.join(" ", text);
            try {
                if (spaced) {
                    return Condition.parse(whole, names);
                }
            } catch (IllegalArgumentException unreadable) {
                throw new TemplateException(place.getOrigin(), whole);
            }
            throw new TemplateException(place.getOrigin(), whole);
        }
    }
}
