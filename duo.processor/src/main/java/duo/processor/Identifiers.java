package duo.processor;

import javax.lang.model.element.Element;

/** Names of tables, columns and constraints: any letters may stand in them, since they are quoted. */
final class Identifiers {
    private Identifiers() {}

    /** Reports a name that no database would take. */
    static void check(Element element, String kind, String name, String remedy, Problems problems) {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            problems.error(
                    element,
                    "The " + kind + " name " + Literals.string(name) + " is blank or holds control characters; "
                            + remedy);
        }
        if (Names.bytes(name) > Names.LONGEST) {
            problems.error(
                    element,
                    "The " + kind + " name " + Literals.string(name) + " has " + Names.bytes(name)
                            + " bytes in UTF-8, and databases keep at most " + Names.LONGEST + "; " + remedy);
        }
    }
}
