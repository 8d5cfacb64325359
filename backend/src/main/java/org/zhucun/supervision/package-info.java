/**
 * Supervision (督促检查): checklists, inspections and what they found. The module itself holds the names that its
 * features, and what refers to them, share.
 */
package org.zhucun.supervision;
