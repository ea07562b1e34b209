/** Shows a region's year on a page that people read and print. */
package org.nianbao.page;
