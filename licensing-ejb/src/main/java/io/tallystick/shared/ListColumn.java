package io.tallystick.shared;

/**
 * A column that the rows of a list are ordered by; the id decides between rows that are alike in it. Absent is greater than everything.
 *
 * @param alias    of the rows
 * @param path     of the column
 * @param nullable whether it may be absent
 */
record ListColumn(String alias, String path, boolean nullable) {

    boolean isId() {
        return path.equals(id());
    }

    String id() {
        return alias + ".id";
    }

    /** What to order by. */
    String order(boolean descending) {
        String direction = descending ? " desc" : "";
        return (isId() ? "" : path + direction + (descending ? " nulls first, " : " nulls last, ")) + id() + direction;
    }

    /**
     * What holds of the rows behind an edge, {@code :edge} and {@code :edgeId}.
     *
     * @param absent whether the edge has no value in this column
     */
    String beyond(boolean absent, boolean descending) {
        String than = descending ? " < " : " > ";
        String behind = id() + than + ":edgeId";
        if (isId()) {
            return behind;
        }
        if (absent) {
            return "(" + path + " is null and " + behind + (descending ? " or " + path + " is not null)" : ")");
        }
        String later = nullable && !descending ? " or " + path + " is null" : "";
        // Says the same once more without an "or", so that an index leads to the edge.
        String near = nullable ? "" : path + (descending ? " <= " : " >= ") + ":edge and ";
        return "(" + near + "(" + path + than + ":edge or (" + path + " = :edge and " + behind + ")" + later + "))";
    }
}
