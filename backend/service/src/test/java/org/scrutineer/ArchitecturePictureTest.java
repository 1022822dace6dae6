package org.scrutineer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.Sources;

/**
 * Draws the packages of the service as a house, each as low as what it uses allows, and holds the
 * picture in {@code docs} against it. {@code make picture} draws it anew.
 */
class ArchitecturePictureTest {

    private static final Path SOURCES = Path.of("src/main/java/org/scrutineer");
    private static final Path PICTURE = Path.of("../../docs/architecture.svg");
    private static final Pattern IMPORT =
            Pattern.compile(
                    "^import (?:static )?org\\.scrutineer\\.([a-z.]+)\\.", Pattern.MULTILINE);
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private static final int WIDTH = 1200;
    private static final int MARGIN = 24;
    private static final int GAP = 12;
    private static final int BOX = 80;
    private static final int FLOOR = BOX + GAP;

    private record Room(String name, String says) {}

    @Test
    void thePictureIsTheHouse() throws IOException {
        String drawn = draw(floors());
        if (Boolean.getBoolean("scrutineer.draw")) {
            Files.writeString(PICTURE, drawn);
        }
        assertEquals(drawn, Sources.read(PICTURE), "Draw it anew with make picture.");
    }

    /** From the ground up. */
    private static List<List<Room>> floors() {
        Map<String, TreeSet<String>> uses = uses();
        Map<String, Integer> heights = new HashMap<>();
        uses.keySet().forEach(room -> height(room, uses, heights));
        Map<Integer, List<Room>> floors =
                uses.keySet().stream()
                        .sorted()
                        .map(name -> new Room(name, says(name)))
                        .collect(
                                Collectors.groupingBy(
                                        room -> heights.get(room.name()),
                                        TreeMap::new,
                                        Collectors.toList()));
        return List.copyOf(floors.values());
    }

    private static int height(
            String room, Map<String, TreeSet<String>> uses, Map<String, Integer> heights) {
        Integer known = heights.get(room);
        if (known != null) {
            return known;
        }
        int height =
                uses.get(room).stream()
                        .mapToInt(each -> height(each, uses, heights) + 1)
                        .max()
                        .orElse(0);
        heights.put(room, height);
        return height;
    }

    private static Map<String, TreeSet<String>> uses() {
        Map<String, TreeSet<String>> uses = new TreeMap<>();
        for (Path source : Sources.all(SOURCES, ".java")) {
            String room = SOURCES.relativize(source.getParent()).toString().replace('/', '.');
            TreeSet<String> used = uses.computeIfAbsent(room, name -> new TreeSet<>());
            Matcher imports = IMPORT.matcher(Sources.read(source));
            while (imports.find()) {
                used.add(imports.group(1));
            }
            used.remove(room);
        }
        return uses;
    }

    /** The first sentence of what a package says of itself. */
    private static String says(String room) {
        Matcher comment =
                SENTENCE.matcher(
                        Sources.read(
                                SOURCES.resolve(room.replace('.', '/'))
                                        .resolve("package-info.java")));
        return comment.find()
                ? comment.group(1)
                        .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                        .replaceAll("\\{@code ([^}]*)}", "$1")
                        .strip()
                        .replaceAll("\\. .*|\\.$", "")
                : "";
    }

    private static String draw(List<List<Room>> floors) {
        List<String> lines = new ArrayList<>();
        int height = 2 * MARGIN + floors.size() * FLOOR;
        lines.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\">"
                        .formatted(WIDTH, height));
        lines.add(
                "<title>The packages of the service: each uses only what stands below it</title>");
        lines.add("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        for (int floor = 0; floor < floors.size(); floor++) {
            int top = height - MARGIN - (floor + 1) * FLOOR;
            List<Room> rooms = floors.get(floor);
            rooms.sort(Comparator.comparing(Room::name));
            int width = (WIDTH - 2 * MARGIN - (rooms.size() - 1) * GAP) / rooms.size();
            for (int i = 0; i < rooms.size(); i++) {
                lines.addAll(box(rooms.get(i), MARGIN + i * (width + GAP), top, width));
            }
        }
        lines.add("</svg>");
        return String.join("\n", lines) + '\n';
    }

    private static List<String> box(Room room, int left, int top, int width) {
        String fill = room.name().startsWith("edition") ? "#e8f1f8" : "#f3f2f1";
        List<String> lines = new ArrayList<>();
        lines.add(
                "<g><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#505a5f\"/>"
                        .formatted(left, top, width, BOX, fill));
        lines.add(text(room.name(), left, top + 18, "font-size=\"15\" font-weight=\"bold\""));
        List<String> words = wrapped(room.says(), (width - 16) / 6);
        for (int i = 0; i < words.size(); i++) {
            lines.add(text(words.get(i), left, top + 33 + i * 13, "font-size=\"11\""));
        }
        lines.add("</g>");
        return lines;
    }

    private static String text(String words, int left, int top, String style) {
        return "<text x=\"%d\" y=\"%d\" %s>%s</text>"
                .formatted(left + 8, top, style, words.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static List<String> wrapped(String text, int letters) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.split(" ")) {
            String longer = (lines.getLast() + ' ' + word).strip();
            if (longer.length() > letters) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }
}
