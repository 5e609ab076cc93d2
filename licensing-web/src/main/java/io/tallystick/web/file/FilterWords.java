package io.tallystick.web.file;

import io.tallystick.web.wire.Fields;
import java.util.Collection;
import java.util.stream.Collectors;

/** What limits a list, in the words of the call, for whoever reads later which part of it was taken out. */
public final class FilterWords {

    private static final int LONGEST = 300;

    private FilterWords() {
    }

    /** Those of these filters that are set, in the order of their names: {@code code=blacklisted event=call.refused}. */
    public static String of(Fields query, Collection<String> names) {
        return names.stream().sorted().filter(query::has).map(name -> name + "=" + query.text(name, LONGEST)).collect(Collectors.joining(" "));
    }
}
