package org.zhucun.fieldwork.deed;

import static org.zhucun.fieldwork.deed.DeedWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;

/** One step for many deeds: all of them or none, and every one that cannot take it is named. */
@ApplicationScoped
class DeedBulk {

    private static final String STALE = "STALE";

    private static final String LOCK =
            "select d.id, d.title, d.version, d.state, d.village_code, d.writer_id from deed d%s"
                    + " order by d.id for update";

    private static final String MOVE =
            "update deed set state = ?, version = version + 1, updated_at = ? where id = any(?)";

    private final Steps steps;
    private final Caller caller;
    private final Jdbc jdbc;

    DeedBulk(Steps steps, Caller caller, Jdbc jdbc) {
        this.steps = steps;
        this.caller = caller;
        this.jdbc = jdbc;
    }

    private record Locked(UUID id, String title, int version, DeedWorkflow.Standing standing) {

        static Locked of(Row row) {
            return new Locked(row.uuid("id"), row.text("title"), row.integer("version"), DeedWorkflow.Standing.of(row));
        }
    }

    @Transactional
    DeedsMoved take(DeedsMove body) {
        Action step = Action.valueOf(body.action().name());
        steps.requireText(WORKFLOW, step, body.reason());
        Map<UUID, Integer> versions = new LinkedHashMap<>();
        body.items().forEach(item -> versions.put(item.id(), item.version()));
        Where asked =
                new Where().inside("d.village_code", caller.scope()).oneOf("d.id", List.copyOf(versions.keySet()));
        List<Locked> found = jdbc.list(LOCK.formatted(asked.sql()), asked.params(), Locked::of);
        refuse(step, versions, found);
        Map<UUID, DeedState> from = new LinkedHashMap<>();
        found.forEach(deed -> from.put(deed.id(), deed.standing().state()));
        Taken<DeedState> taken = steps.takeAll(WORKFLOW, step, from, body.reason());
        jdbc.update(MOVE, Arrays.asList(taken.to(), taken.at(), List.copyOf(from.keySet())));
        return new DeedsMoved(body.action(), found.size());
    }

    private void refuse(Action step, Map<UUID, Integer> versions, List<Locked> found) {
        List<DeedRefusal> refusals = new ArrayList<>();
        Map<UUID, Integer> missing = new LinkedHashMap<>(versions);
        for (Locked deed : found) {
            steps.requireTaker(WORKFLOW, step, deed.standing());
            missing.remove(deed.id());
            if (deed.version() != versions.get(deed.id())) {
                refusals.add(refusal(deed, STALE));
            } else {
                WORKFLOW.refusal(step, deed.standing())
                        .ifPresent(refused ->
                                refusals.add(refusal(deed, refused.code().name())));
            }
        }
        missing.keySet()
                .forEach(id ->
                        refusals.add(new DeedRefusal(id, null, "NOT_FOUND", Messages.violation("NOT_FOUND", id))));
        if (!refusals.isEmpty()) {
            throw new ApiException(ErrorCode.TRANSITION_REFUSED, refusals.size()).with("refusals", refusals);
        }
    }

    private static DeedRefusal refusal(Locked deed, String code) {
        String state = Messages.label(Messages.locale(), deed.standing().state());
        return new DeedRefusal(deed.id(), deed.title(), code, Messages.violation(code, state));
    }
}
