/**
 * What every feature is built from and no feature owns: errors and their sentences, plain SQL with lists and pages,
 * exports, entity tags, patches, the contract, text and time. It knows no other
 * module, and of tables only that of the answers kept for requests sent again ({@code web}).
 */
package org.zhucun.kernel;
