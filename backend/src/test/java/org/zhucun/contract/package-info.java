/** Calls every operation of the contract as every role, inside and outside its area. */
package org.zhucun.contract;
