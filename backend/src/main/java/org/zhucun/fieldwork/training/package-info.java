/** Trainings (培训): what cadres were taught, by whom and when, who took part, and who has had none yet. */
@Owns({"training", "training_participant", "first_training"})
package org.zhucun.fieldwork.training;

import org.zhucun.kernel.sql.Owns;
