/**
 * Where cadres spend their days: leave, outings, commuters and the duty ledger. The module itself holds what records of a
 * cadre's days have in common: the village that they belong to, their list, and the decision on a request.
 */
package org.zhucun.attendance;
