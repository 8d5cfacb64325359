package org.zhucun.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zhucun.roster.DaysChanged;

/** Hears which days have changed, as whoever judges them does. */
@ApplicationScoped
public class HeardDays {

    private final List<DaysChanged> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes DaysChanged change) {
        heard.add(change);
    }

    /** What was heard since the last time. */
    public List<DaysChanged> take() {
        List<DaysChanged> taken = new ArrayList<>(heard);
        heard.clear();
        return taken;
    }
}
