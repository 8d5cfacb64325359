package org.zhucun.platform.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells who the cadres of accounts are and where they are on post today. What keeps the roster stands on this module and
 * answers for it.
 */
public interface CadrePosts {

    /**
     * SQL of the name of the cadre with an id; null when there is none.
     *
     * @param id SQL of the id
     */
    String nameSql(String id);

    /** Empty when there is no such cadre. */
    Optional<CadrePost> of(UUID cadreId);

    /** Who of this name is on post in the village. */
    Optional<UUID> named(String name, String villageCode);

    /** The cadres on post in villages inside the area, by village and name. */
    List<CadrePost> inside(Scope area);
}
