package org.zhucun.insight.figure;

import static org.zhucun.insight.figure.FigureUnit.BULLETIN;
import static org.zhucun.insight.figure.FigureUnit.COPY;

import java.util.List;

/** The fourth section: what was published. */
final class PublicitySection {

    private static final String BULLETINS = "/bulletins?area={area}&from={since}&to={asOf}";

    static final List<Figure> FIGURES = List.of(
            Figure.ofSums(4, "cityBulletins", BULLETIN, "publishing.bulletins.CITY")
                    .adding(Adding.CHILDREN_AND_OWN)
                    .listed(BULLETINS + "&level=CITY"),
            Figure.ofSums(4, "countyBulletins", BULLETIN, "publishing.bulletins.COUNTY")
                    .adding(Adding.CHILDREN_AND_OWN)
                    .listed(BULLETINS + "&level=COUNTY"),
            Figure.ofSums(4, "bulletinsAdopted", BULLETIN, "publishing.adoptedByProvince")
                    .adding(Adding.CHILDREN_AND_OWN)
                    .listed(BULLETINS + "&adoptedBy=PROVINCE"),
            Figure.ofSums(4, "publicityCopies", COPY, "publishing.copies")
                    .adding(Adding.CHILDREN_AND_OWN)
                    .listed("/publications?area={area}&from={since}&to={asOf}")
                    .summing("copies"));

    private PublicitySection() {}
}
