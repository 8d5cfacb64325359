/** What the texts of a document are written from, counted for an area on a day. Owns no table. */
package org.zhucun.report.facts;
