package io.kicker.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;

class NameTreeTest {

    @Test
    void aTreeReadBackKnowsWhatItWasTold() throws IOException {
        // Given
        NameTree.Meaning guinea = new NameTree.Meaning(Place.of("GN", true), 0, false);
        NameTree.Meaning athens = new NameTree.Meaning(Place.of("GR us", false), 3, true);
        NameTree tree = new NameTree();
        tree.add("Guinea", guinea);
        tree.add("Αθήνα", athens);
        tree.add("Athens", athens);

        // When
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tree.write(new DataOutputStream(bytes));
        NameTree read = NameTree.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        // Then
        assertThat(read.find("Guinea")).isEqualTo(guinea);
        assertThat(read.find("Athens")).isEqualTo(athens);
        assertThat(read.find("Αθήνα")).isEqualTo(athens);
        assertThat(read.find("Guin")).isNull();
        assertThat(read.find("Guineas")).isNull();
    }
}
