/** The service on one machine with nothing installed: embedded PostgreSQL, demo data, demo tokens. */
package org.nianbao.standalone;
