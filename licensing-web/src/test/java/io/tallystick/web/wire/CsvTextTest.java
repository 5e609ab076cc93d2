package io.tallystick.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    @DisplayName("cells are quoted where they must be, and nothing is a formula")
    void cellsAreQuotedAndNothingIsAFormula() {
        assertThat(CsvText.row(Arrays.asList("a", null, 5, true))).isEqualTo("a,,5,true\r\n");
        assertThat(CsvText.row(Arrays.asList("a,b", "a;b", "say \"x\"", "a\nb", " a"))).isEqualTo("\"a,b\",\"a;b\",\"say \"\"x\"\"\",\"a\nb\",\" a\"\r\n");
        assertThat(CsvText.row(Arrays.asList("=1+1", "+1", "-1", "@x", "\tx", "\rx", -1, ""))).isEqualTo("'=1+1,'+1,'-1,'@x,'\tx,\"'\rx\",-1,\r\n");
    }
}
