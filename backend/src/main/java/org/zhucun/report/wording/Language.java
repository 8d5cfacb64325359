package org.zhucun.report.wording;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.Results;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.ValueResolvers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The language of texts, on the template engine Qute. Of its sections there are {@code if} and {@code each}, and values
 * are resolved by name from {@link Source} only: no Java object can be reached.
 */
final class Language {

    static final String EACH = "each";
    static final String LIST = "list";
    static final String COUNT = "count";
    static final String UP_TO = "upTo";

    private static final Engine ENGINE = Engine.builder()
            .addSectionHelper(new IfSection.Factory())
            .addSectionHelper(EACH, new LoopSectionHelper.Factory())
            .addValueResolver(ValueResolvers.mapperResolver())
            .addValueResolver(new Values())
            .addResultMapper(new Printed())
            .removeStandaloneLines(false)
            .useAsyncTimeout(false)
            .build();

    private Language() {}

    static Template parse(String text) {
        return ENGINE.parse(text);
    }

    static Written write(Template template, Facts facts) {
        return Markers.split(template.data(new Source(facts)).render());
    }

    /** What is behind a name, and behind the dots that follow it. */
    private static final class Values implements ValueResolver {

        @Override
        public boolean appliesTo(EvalContext context) {
            Object base = context.getBase();
            return base instanceof Source
                    || base instanceof Source.Lists
                    || base instanceof Figured
                    || base instanceof Piece
                    || base instanceof Enumerated;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            Object base = context.getBase();
            if (base instanceof Source source) {
                return CompletableFuture.completedFuture(source.get(context.getName()));
            }
            if (base instanceof Source.Lists lists) {
                return CompletableFuture.completedFuture(lists.get(context.getName()));
            }
            if (base instanceof Piece) {
                return CompletableFuture.completedFuture(base);
            }
            if (base instanceof Enumerated names) {
                return names(names, context);
            }
            return figure((Figured) base, context);
        }

        private static CompletionStage<Object> names(Enumerated names, EvalContext context) {
            if (context.getName().equals(COUNT)) {
                return CompletableFuture.completedFuture(names.size());
            }
            return context.getName().equals(UP_TO)
                    ? context.evaluate(context.getParams().get(0)).thenApply(most -> names.upTo((Integer) most))
                    : Results.notFound(context);
        }

        private static CompletionStage<Object> figure(Figured figure, EvalContext context) {
            FigureForm form = FigureForm.find(context.getName()).orElse(null);
            if (form == null) {
                return Results.notFound(context);
            }
            if (form.parameters() == 0) {
                return CompletableFuture.completedFuture(figure.as(form, null));
            }
            return context.evaluate(context.getParams().get(0))
                    .thenApply(other -> other instanceof Figured known ? figure.as(form, known) : other);
        }
    }

    /** How values are printed. */
    private static final class Printed implements ResultMapper {

        @Override
        public boolean appliesTo(Origin origin, Object value) {
            return value instanceof Figured || value instanceof Piece || value instanceof Enumerated;
        }

        @Override
        public String map(Object value, Expression expression) {
            if (value instanceof Figured figure) {
                return Markers.around(figure.plain());
            }
            return value instanceof Piece piece ? Markers.around(piece) : ((Enumerated) value).joined();
        }
    }
}
