package org.zhucun.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.TestWorld.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zhucun.roster.DaysChanged;

/** Hears which days have changed, as whoever judges them does. */
@ApplicationScoped
public class HeardDays {

    private final List<DaysChanged> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes DaysChanged change) {
        heard.add(change);
    }

    /** The events since the last call. */
    public List<DaysChanged> take() {
        List<DaysChanged> taken = new ArrayList<>(heard);
        heard.clear();
        return taken;
    }

    /** Asserts that exactly these days of the first cadre were heard of since the last call. */
    public void only(String from, String to) {
        assertEquals(
                List.of(DaysChanged.of(UUID.fromString(cadre(1)), LocalDate.parse(from), LocalDate.parse(to))), take());
    }
}
