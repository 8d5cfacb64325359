package org.zhucun.roster.area;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.platform.access.AreaNames;

/** The names of areas and villages, for accounts. */
@ApplicationScoped
class PlaceNames implements AreaNames {

    @Override
    public String sql(String code) {
        return "coalesce((select name from area where code = %1$s), (select name from village where code = %1$s))"
                .formatted(code);
    }
}
