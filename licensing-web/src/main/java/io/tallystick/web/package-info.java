/**
 * Translation between HTTP and the boundaries of the licensing module: paths, JSON, files, status codes. No rule of licensing lives here.
 */
package io.tallystick.web;
