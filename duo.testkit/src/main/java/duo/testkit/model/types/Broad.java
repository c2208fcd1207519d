package duo.testkit.model.types;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * An entity of two hundred columns.
 *
 * @since 0.1.0
 */
@Table(name = "types_broad")
public class Broad extends Entity {
    @Id
    @Generated
    @Nullable
    Long id;

    int n1;
    int n2;
    int n3;
    int n4;
    int n5;
    int n6;
    int n7;
    int n8;
    int n9;
    int n10;
    int n11;
    int n12;
    int n13;
    int n14;
    int n15;
    int n16;
    int n17;
    int n18;
    int n19;
    int n20;
    int n21;
    int n22;
    int n23;
    int n24;
    int n25;
    int n26;
    int n27;
    int n28;
    int n29;
    int n30;
    int n31;
    int n32;
    int n33;
    int n34;
    int n35;
    int n36;
    int n37;
    int n38;
    int n39;
    int n40;
    int n41;
    int n42;
    int n43;
    int n44;
    int n45;
    int n46;
    int n47;
    int n48;
    int n49;
    int n50;
    int n51;
    int n52;
    int n53;
    int n54;
    int n55;
    int n56;
    int n57;
    int n58;
    int n59;
    int n60;
    int n61;
    int n62;
    int n63;
    int n64;
    int n65;
    int n66;
    int n67;
    int n68;
    int n69;
    int n70;
    int n71;
    int n72;
    int n73;
    int n74;
    int n75;
    int n76;
    int n77;
    int n78;
    int n79;
    int n80;
    int n81;
    int n82;
    int n83;
    int n84;
    int n85;
    int n86;
    int n87;
    int n88;
    int n89;
    int n90;
    int n91;
    int n92;
    int n93;
    int n94;
    int n95;
    int n96;
    int n97;
    int n98;
    int n99;

    @Nullable
    String t1;

    @Nullable
    String t2;

    @Nullable
    String t3;

    @Nullable
    String t4;

    @Nullable
    String t5;

    @Nullable
    String t6;

    @Nullable
    String t7;

    @Nullable
    String t8;

    @Nullable
    String t9;

    @Nullable
    String t10;

    @Nullable
    String t11;

    @Nullable
    String t12;

    @Nullable
    String t13;

    @Nullable
    String t14;

    @Nullable
    String t15;

    @Nullable
    String t16;

    @Nullable
    String t17;

    @Nullable
    String t18;

    @Nullable
    String t19;

    @Nullable
    String t20;

    @Nullable
    String t21;

    @Nullable
    String t22;

    @Nullable
    String t23;

    @Nullable
    String t24;

    @Nullable
    String t25;

    @Nullable
    String t26;

    @Nullable
    String t27;

    @Nullable
    String t28;

    @Nullable
    String t29;

    @Nullable
    String t30;

    @Nullable
    String t31;

    @Nullable
    String t32;

    @Nullable
    String t33;

    @Nullable
    String t34;

    @Nullable
    String t35;

    @Nullable
    String t36;

    @Nullable
    String t37;

    @Nullable
    String t38;

    @Nullable
    String t39;

    @Nullable
    String t40;

    @Nullable
    String t41;

    @Nullable
    String t42;

    @Nullable
    String t43;

    @Nullable
    String t44;

    @Nullable
    String t45;

    @Nullable
    String t46;

    @Nullable
    String t47;

    @Nullable
    String t48;

    @Nullable
    String t49;

    @Nullable
    String t50;

    @Nullable
    String t51;

    @Nullable
    String t52;

    @Nullable
    String t53;

    @Nullable
    String t54;

    @Nullable
    String t55;

    @Nullable
    String t56;

    @Nullable
    String t57;

    @Nullable
    String t58;

    @Nullable
    String t59;

    @Nullable
    String t60;

    @Nullable
    String t61;

    @Nullable
    String t62;

    @Nullable
    String t63;

    @Nullable
    String t64;

    @Nullable
    String t65;

    @Nullable
    String t66;

    @Nullable
    String t67;

    @Nullable
    String t68;

    @Nullable
    String t69;

    @Nullable
    String t70;

    @Nullable
    String t71;

    @Nullable
    String t72;

    @Nullable
    String t73;

    @Nullable
    String t74;

    @Nullable
    String t75;

    @Nullable
    String t76;

    @Nullable
    String t77;

    @Nullable
    String t78;

    @Nullable
    String t79;

    @Nullable
    String t80;

    @Nullable
    String t81;

    @Nullable
    String t82;

    @Nullable
    String t83;

    @Nullable
    String t84;

    @Nullable
    String t85;

    @Nullable
    String t86;

    @Nullable
    String t87;

    @Nullable
    String t88;

    @Nullable
    String t89;

    @Nullable
    String t90;

    @Nullable
    String t91;

    @Nullable
    String t92;

    @Nullable
    String t93;

    @Nullable
    String t94;

    @Nullable
    String t95;

    @Nullable
    String t96;

    @Nullable
    String t97;

    @Nullable
    String t98;

    @Nullable
    String t99;

    @Nullable
    String t100;

    /** Creates an entity of zeros and nulls. */
    public Broad() {}
}
