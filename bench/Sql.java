import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Runs the statements of a file, each ending with a semicolon at the end of a line, and prints the rows of those that have some. */
class Sql {

    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection(arguments[0]); var statement = connection.createStatement()) {
            for (var each : Files.readString(Path.of(arguments[1])).split(";\\s*\n")) {
                if (!each.isBlank() && statement.execute(each)) {
                    print(statement.getResultSet());
                }
            }
        }
    }

    private static void print(java.sql.ResultSet rows) throws SQLException {
        while (rows.next()) {
            var line = new StringBuilder(rows.getString(1));
            for (int i = 2; i <= rows.getMetaData().getColumnCount(); i++) {
                line.append(' ').append(rows.getString(i));
            }
            System.out.println(line);
        }
    }
}
