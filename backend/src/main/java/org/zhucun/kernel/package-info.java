/**
 * What every feature is built from and no feature owns: errors and their sentences, plain SQL with lists and pages,
 * exports, entity tags, patches, the contract, text and time. It knows no table and no other module.
 */
package org.zhucun.kernel;
