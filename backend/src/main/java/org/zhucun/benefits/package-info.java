/** What is done for those who are posted (待遇保障): their subsidies, and their welfare. */
package org.zhucun.benefits;
