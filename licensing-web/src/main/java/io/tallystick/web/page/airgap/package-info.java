/** The dance of codes for machines that no file reaches: {@code /offline/airgap}. */
package io.tallystick.web.page.airgap;
