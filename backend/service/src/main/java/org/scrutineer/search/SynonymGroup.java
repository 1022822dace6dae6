package org.scrutineer.search;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.scrutineer.http.Reference;

/** Words that mean the same to whoever searches. */
@Entity
@Table(name = "synonyms")
public class SynonymGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] words;

    protected SynonymGroup() {}

    SynonymGroup(List<String> words) {
        say(words);
    }

    final void say(List<String> instead) {
        words = instead.toArray(String[]::new);
    }

    List<String> words() {
        return List.of(words);
    }

    int version() {
        return version;
    }

    /** As people and URLs name it. */
    String reference() {
        return Reference.SYNONYMS.of(id);
    }
}
