package org.zhucun.fieldwork.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.export.LabelOf;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.unit.UnitRef;

/** Who took part in a training, who in any, and who on post in none. */
@ApplicationScoped
class TrainingParticipants {

    /** A cadre who has never been on post belongs to an area, and to no village. */
    private static final String VILLAGE = "case when length(cadre.area_code) = 12 then cadre.area_code end";

    private static final Listing<TrainingParticipant> LIST = ofCadres(
                    TrainingParticipant.class, "training_participant p", "p.cadre_id")
            .key("p.cadre_id")
            .column("village", VILLAGE)
            .sortByName("name", "cadre.name")
            .sortByName("unit", "unit.name")
            .sort("village", "cadre.area_code")
            .exports("cadre", "unit")
            .exports("dispatchLevel", cadre -> new LabelOf("DispatchLevel", cadre.dispatchLevel()))
            .exports("village", "villageCode");

    private static final Listing<TrainedCadre> TRAINED = ofCadres(TrainedCadre.class, "first_training f", "f.cadre_id")
            .key("f.cadre_id")
            .column("village", VILLAGE)
            .column("trainedOn", "f.held_on")
            .sort("trainedOn", "f.held_on")
            .sortByName("name", "cadre.name")
            .sortByName("unit", "unit.name")
            .sort("village", "f.place_code")
            .exports("trainedOn", "cadre", "unit")
            .exports("dispatchLevel", cadre -> new LabelOf("DispatchLevel", cadre.dispatchLevel()))
            .exports("village", "villageCode");

    private static final Listing<UntrainedCadre> UNTRAINED = ofCadres(UntrainedCadre.class, "posting p", "p.cadre_id")
            .sort("village", "p.village_code")
            .sortByName("name", "cadre.name")
            .sortByName("unit", "unit.name")
            .sortedBy("postedOn")
            .exports("cadre", "unit")
            .exports("dispatchLevel", cadre -> new LabelOf("DispatchLevel", cadre.dispatchLevel()))
            .exports("village", "villageCode", "role", "postedOn");

    /** Who it is and where from: of all these lists. */
    private static <T> Listing<T> ofCadres(Class<T> type, String rows, String cadreId) {
        return Listing.of(type, rows)
                .with("cadre", CadreRef.joined("cadre", cadreId))
                .with("unit", UnitRef.searched("unit", "cadre.unit_id"))
                .column("dispatchLevel", "cadre.dispatch_level");
    }

    private final TrainingRepository trainings;
    private final Jdbc jdbc;
    private final Caller caller;
    private final OwnRecords own;
    private final Today today;

    TrainingParticipants(TrainingRepository trainings, Jdbc jdbc, Caller caller, OwnRecords own, Today today) {
        this.trainings = trainings;
        this.jdbc = jdbc;
        this.caller = caller;
        this.own = own;
        this.today = today;
    }

    /** Those of the caller's area; 404 when it does not see the training. */
    ListQuery<TrainingParticipant> list(UUID training, ParticipantFilter filter) {
        trainings.visible(training);
        Where seen = new Where().inside("cadre.area_code", caller.scope()).equal("p.training_id", training);
        return LIST.query(filter.narrow(seen, "cadre.area_code"));
    }

    /** Those of the caller's area, each with the first training: as many as the figures count. */
    ListQuery<TrainedCadre> trained(TrainedFilter filter) {
        return TRAINED.query(filter.narrow(new Where().inside("f.place_code", caller.scope())));
    }

    /** Those on post inside the caller's area; a cadre is told of itself. */
    ListQuery<UntrainedCadre> untrained(UntrainedFilter filter) {
        LocalDate day = filter.asOf == null ? today.day() : filter.asOf;
        Where seen = own.inside("p.village_code", "p.cadre_id")
                .and(OnDay.posting("p", day).current())
                .and("not " + Trained.until("p.cadre_id", Where.literal(day)));
        return UNTRAINED.query(filter.narrow(seen, "p.village_code"));
    }

    /** Who took part already stays. 422 when one is none of the caller's area. */
    @Transactional
    void add(UUID training, List<UUID> cadres) {
        trainings.editable(training, "*");
        List<UUID> all = cadres.stream().distinct().toList();
        String area = caller.scope().areaCode();
        if (jdbc.number(
                        "select count(*) from cadre where id = any(?) and starts_with(area_code, ?)",
                        List.of(all, area))
                < all.size()) {
            throw ApiException.invalid(Violation.pointer("/cadreIds", "UNKNOWN_CADRE"));
        }
        jdbc.update(
                "insert into training_participant (training_id, cadre_id) select ?, id from cadre where id = any(?)"
                        + " on conflict do nothing",
                List.of(training, all));
    }

    /** 404 when the cadre did not take part, or is none of the caller's area. */
    @Transactional
    void remove(UUID training, UUID cadre, String ifMatch) {
        trainings.editable(training, ifMatch);
        int removed = jdbc.update(
                "delete from training_participant p using cadre c where p.training_id = ? and p.cadre_id = ?"
                        + " and c.id = p.cadre_id and starts_with(c.area_code, ?)",
                List.of(training, cadre, caller.scope().areaCode()));
        if (removed == 0) {
            throw ApiException.notFound(cadre);
        }
    }
}
