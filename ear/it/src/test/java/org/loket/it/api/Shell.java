package org.loket.it.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the few things of a shell that the documents use: variables, files, {@code curl}, {@code jq}. */
final class Shell {

    private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+)=(?:\\$\\((.*)\\)|(.*))");
    private static final Pattern FUNCTION = Pattern.compile("(\\w+)\\(\\) \\{ (.*) \"\\$@\"; }");
    private static final Pattern FILE = Pattern.compile("cat > (\\S+) <<'EOF'");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|\\S+");
    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)");

    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> functions = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, String> fixed;
    private final Runnable pause;

    /**
     * @param fixed variables that keep their value, whatever is assigned to them
     * @param pause what {@code sleep} does
     */
    Shell(Map<String, String> fixed, Runnable pause) {
        this.fixed = fixed;
        this.pause = pause;
    }

    /** What the script prints. */
    String run(List<String> script) throws IOException, InterruptedException {
        var printed = new StringBuilder();
        for (var lines = script.iterator(); lines.hasNext(); ) {
            printed.append(line(lines.next(), lines));
        }
        return printed.toString();
    }

    private String line(String line, Iterator<String> following) throws IOException, InterruptedException {
        var file = FILE.matcher(line);
        if (file.matches()) {
            files.put(file.group(1), text(following));
            return "";
        }
        var function = FUNCTION.matcher(line);
        if (function.matches()) {
            functions.put(function.group(1), function.group(2));
            return "";
        }
        var assignment = ASSIGNMENT.matcher(line);
        if (assignment.matches()) {
            var command = assignment.group(2);
            var value = command == null
                    ? words(assignment.group(3)).get(0)
                    : command(words(command)).strip();
            variables.put(assignment.group(1), value);
            return "";
        }
        return command(words(line));
    }

    private String command(List<String> words) throws IOException, InterruptedException {
        var name = words.get(0);
        var arguments = words.subList(1, words.size());
        if (functions.containsKey(name)) {
            var whole = new ArrayList<>(words(functions.get(name)));
            whole.addAll(arguments);
            return command(whole);
        }
        return switch (name) {
            case "curl" -> Curl.run(arguments, files);
            case "jq" -> jq(arguments);
            case "sleep" -> {
                pause.run();
                yield "";
            }
            default -> throw new IllegalArgumentException("not a known command: " + name);
        };
    }

    private String jq(List<String> arguments) {
        var raw = arguments.get(0).equals("-r");
        var json = new String(files.get(arguments.get(arguments.size() - 1)), UTF_8);
        var found = Jq.apply(arguments.get(raw ? 1 : 0), Contract.exact(json).get("$"));
        return (raw && found instanceof String text ? text : Jq.print(found)) + "\n";
    }

    private List<String> words(String line) {
        var words = new ArrayList<String>();
        for (var word = WORD.matcher(line); word.find(); ) {
            if (word.group(1) != null) {
                words.add(word.group(1));
            } else {
                words.add(filled(
                        word.group(2) == null ? word.group() : word.group(2).replace("\\\"", "\"")));
            }
        }
        return words;
    }

    private String filled(String word) {
        return VARIABLE.matcher(word).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String variable) {
        var value = fixed.getOrDefault(variable, variables.get(variable));
        if (value == null) {
            throw new IllegalArgumentException("$" + variable + " has no value");
        }
        return value;
    }

    private static byte[] text(Iterator<String> lines) {
        var text = new StringBuilder();
        for (var line = lines.next(); !line.equals("EOF"); line = lines.next()) {
            text.append(line).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }
}
