package io.kicker.kubernetes;

import java.util.List;

/** Something that must hold for the objects of one deployment. */
interface Rule {

    List<Rule> ALL = List.of(new Schema(), new PodSecurity(), new Selectors(), new References(), new ServicePorts(), new Containers());

    /** What is wrong, each complaint beginning with the object's kind and name; empty if all is well. */
    List<String> complaints(Objects objects);

    static List<String> allComplaints(Objects objects) {
        return ALL.stream().flatMap(rule -> rule.complaints(objects).stream()).toList();
    }
}
