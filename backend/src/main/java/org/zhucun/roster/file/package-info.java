/**
 * The office's own roster (花名册) as a file: one row for each cadre with unit, village and role, imported into units,
 * cadres, teams and postings at once.
 */
package org.zhucun.roster.file;
