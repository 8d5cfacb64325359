/** What must hold of records, whichever door they come by: one rule with one code and one sentence. */
package org.zhucun.platform.imports.rule;
