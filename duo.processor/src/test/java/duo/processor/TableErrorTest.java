package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableErrorTest {
    private static List<String> errors(String annotations) {
        return Sources.errors(annotations + " record Thing(@Id long id, String name) {}");
    }

    @Test
    void anUnknownPropertyIsRefused() {
        String known = ", which is no mapped property; there are id, name";
        assertThat(errors("@Table @OrderedBy(\"-nam\")")).containsExactly("Thing: @OrderedBy names \"-nam\"" + known);
        assertThat(errors("@Table(indexes = @Index(properties = \"nam\"))"))
                .containsExactly("Thing: @Index names \"nam\"" + known);
        assertThat(errors("@Table(uniques = @Unique(properties = \"-name\"))"))
                .containsExactly("Thing: @Unique names \"-name\"" + known);
    }

    @Test
    void anIndexNeedsProperties() {
        assertThat(errors("@Table(indexes = @Index)"))
                .containsExactly("Thing: @Index in @Table names no property; list its properties");
        assertThat(errors("@Table @OrderedBy({})"))
                .containsExactly("Thing: @OrderedBy names no property; list some, or remove it");
    }

    @Test
    void anIndexOnAPropertyNamesNoOthers() {
        assertThat(Sources.errors("@Table record Thing(@Id long id, @Index(properties = \"id\") String name) {}"))
                .containsExactly("Thing.name: @Index on a property spans that property; write several of them in"
                        + " @Table(indexes = @Index(properties = ..))");
    }

    @Test
    void twoIndexesOfOneNameAreRefused() {
        assertThat(errors("@Table(indexes = {@Index(properties = \"name\"), @Index(properties = \"name\")})"))
                .containsExactly(
                        "Thing: two indexes or constraints are called \"idx_thing_name\"; remove one, or name it"
                                + " otherwise");
    }

    @Test
    void namesWithControlCharactersAreRefused() {
        assertThat(errors("@Table(name = \"a\\tb\")"))
                .containsExactly("The table name \"a\\tb\" is blank or holds control characters; name it with"
                        + " @Table(name = ..)");
        assertThat(errors("@Table(schema = \" \")"))
                .containsExactly("The schema name \" \" is blank or holds control characters; name another one in"
                        + " @Table(schema = ..)");
        assertThat(Sources.errors("@Table record Thing(@Id @Column(name = \"\\u0000\") long id) {}"))
                .containsExactly("The column name \"\\u0000\" is blank or holds control characters; name it with"
                        + " @Column(name = ..)");
    }

    @Test
    void namesThatAreTooLongAreRefused() {
        String name = "x".repeat(64);
        assertThat(errors("@Table(name = \"" + name + "\")"))
                .containsExactly(
                        "The table name \"" + name + "\" has 64 bytes in UTF-8, and databases keep at most 63; name"
                                + " it with @Table(name = ..)");
        assertThat(Sources.errors("@Table record Thing(@Id long id, String " + name + ") {}"))
                .hasSize(1);
        assertThat(errors("@Table(indexes = @Index(name = \"" + name + "\", properties = \"name\"))"))
                .hasSize(1);
    }

    @Test
    void aCheckNeedsACondition() {
        assertThat(errors("@Table(checks = @Check(sql = \" \"))"))
                .containsExactly("Thing: @Check holds no condition; write it in SQL");
    }
}
