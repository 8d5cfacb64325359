package org.zhucun.fieldwork.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.ledger.Ledger;

/** Keeps trainings. An area sees those of its offices and of those above, with participants of its own. */
@ApplicationScoped
public class TrainingService extends Ledger<Training, TrainingUpdate, TrainingSummary, TrainingDetail> {

    static final List<Rule> RULES = List.of(Rule.notAfterToday("heldOn"));

    /** Those of a training of the list, inside {@code :scope}. */
    static final String PARTICIPANTS = " from training_participant p join cadre c on c.id = p.cadre_id"
            + " where p.training_id = l.id and starts_with(c.area_code, :scope)";

    private static final Listing<TrainingSummary> LIST = listing(TrainingSummary.class, "training", "heldOn")
            .sortByName("title", "l.title")
            .column("participants", "(select count(*)" + PARTICIPANTS + ")")
            .also("topics", "l.topics")
            .derived("topics", training -> training.constants("topics", TrainingTopic.class))
            .exports("area as areaName", "areaCode", "heldOn", "title as trainingTitle", "organiser")
            .exports("kind as trainingKind", "topics", "participants as trained");

    TrainingService() {
        super(LIST, LIST.as(TrainingDetail.class), "training", TrainingFeature.WRITE, RULES);
    }

    @Transactional
    TrainingDetail create(TrainingCreate body) {
        return add(new Training(body.areaCode()), body.terms());
    }

    @Override
    protected Where seen() {
        return new Where().touching("l.area_code", caller.scope());
    }

    @Override
    protected Predicate<Row> changeable() {
        Scope scope = caller.scope();
        return training -> scope.contains(training.text("area_code"));
    }

    @Override
    protected <T> ListQuery<T> completed(ListQuery<T> query) {
        return super.completed(query).with("scope", "'" + caller.scope().areaCode() + "'");
    }
}
