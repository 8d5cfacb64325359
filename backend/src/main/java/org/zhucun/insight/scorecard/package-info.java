/**
 * What dispatching units do: whom they send, whether their leaders come, what is done in the villages of their cadres, and
 * what waits for them. Of units, never of persons. Owns no table.
 */
package org.zhucun.insight.scorecard;
