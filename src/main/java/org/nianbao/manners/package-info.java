/** How the service treats whoever calls: how often one may ask, how long an address may be, and what every answer tells a browser. */
package org.nianbao.manners;
