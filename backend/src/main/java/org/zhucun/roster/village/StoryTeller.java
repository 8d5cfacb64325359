package org.zhucun.roster.village;

import java.util.List;

/** A feature that has something to tell of villages. */
public interface StoryTeller {

    List<StoryPart> story();
}
