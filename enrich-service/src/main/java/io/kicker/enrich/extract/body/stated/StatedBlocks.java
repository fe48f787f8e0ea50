package io.kicker.enrich.extract.body.stated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads a body that an application's state holds as a list of blocks, each an object with its kind and what it shows under the usual names. */
final class StatedBlocks {

    /** A list of teasers has texts too, but short ones. */
    private static final int FEWEST_BLOCKS = 3;
    private static final int SHORTEST_PARAGRAPH = 80;

    private final StatedNodes state;
    /** The blocks that lists refer to: read once each, however often they are referred to. */
    private final Map<String, String> referred = new HashMap<>();

    private List<String> longest = List.of();
    private int mostProse;

    private StatedBlocks(JsonNode root) {
        this.state = new StatedNodes(root);
    }

    /** The list of blocks with the most running text anywhere in the state, as markup; empty if there is none. */
    static String longest(JsonNode root) {
        StatedBlocks state = new StatedBlocks(root);
        StatedWalk.over(root, state::read);
        return state.mostProse == 0 ? "" : String.join("", state.longest).replace("</ul><ul>", "").replace("</ol><ol>", "");
    }

    private void read(JsonNode node) {
        if (node.isArray() && node.size() >= FEWEST_BLOCKS && node.path(0).isObject()) {
            List<String> blocks = blocks(node);
            int prose = prose(blocks);
            longest = prose > mostProse ? blocks : longest;
            mostProse = Math.max(prose, mostProse);
        }
    }

    private List<String> blocks(JsonNode array) {
        List<String> blocks = new ArrayList<>();
        Set<String> inList = new HashSet<>();
        for (JsonNode node : array) {
            String reference = StatedNodes.reference(node);
            if (reference.isEmpty()) {
                blocks.add(new StatedBlock(state, node, 0).markup());
            } else if (inList.add(reference)) {
                blocks.add(referred.computeIfAbsent(reference, key -> new StatedBlock(state, state.target(node), 0).markup()));
            }
        }
        return blocks;
    }

    private static int prose(List<String> blocks) {
        return blocks.stream().filter(block -> block.startsWith(StatedBlock.TEXT)).mapToInt(StatedBlocks::letters)
                .filter(letters -> letters >= SHORTEST_PARAGRAPH).sum();
    }

    /** Letters outside of tags. */
    static int letters(String markup) {
        int letters = 0;
        boolean tag = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            tag = c == '<' || tag && c != '>';
            letters += tag || c == '>' ? 0 : 1;
        }
        return letters;
    }
}
