/** The names that cadres, teams, postings and what refers to them have in common. */
package org.zhucun.roster;
