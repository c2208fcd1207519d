package duo.testkit.model.relation;

import java.util.List;

/**
 * The models of this package.
 *
 * @since 0.1.0
 */
public final class RelationModels {
    /** All of them, those that are referred to first as far as circles allow. */
    public static final List<Class<?>> ALL = List.of(
            Country.class,
            City.class,
            Publisher.class,
            Author.class,
            Tag.class,
            Book.class,
            Review.class,
            Person.class,
            Club.class,
            Membership.class,
            Loan.class,
            Category.class,
            Folder.class,
            User.class,
            Profile.class,
            Letter.class,
            Student.class,
            Course.class,
            Room.class,
            Enrollment.class,
            Grade.class,
            Lesson.class,
            Theme.class,
            Poster.class,
            Elaborate.class);

    private RelationModels() {}
}
