package org.zhucun.liaison;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How leaders keep contact with counties and towns, by whose leaders they are. A leader who keeps contact with two places
 * stands in both.
 */
public record LiaisonFigures(
        @NotNull @Schema(description = "Counties with which any leader keeps contact on the last day", examples = "8")
        long counties,

        @NotNull
        @Schema(description = "Towns and streets with which any leader keeps contact on the last day", examples = "109")
        long towns,

        @NotNull @Schema(description = "Visits and stays", examples = "835")
        long visits,

        @NotNull @Schema(description = "The stays among them", examples = "104")
        long stays,

        @NotNull
        @Schema(description = "Liaisons of heads of provincial units that last on the last day", examples = "16")
        long provinceUnitHeadLiaisons,

        @NotNull @Schema(description = "Visits and stays of heads of provincial units", examples = "16")
        long provinceUnitHeadVisits,

        @NotNull @Schema(description = "Liaisons of heads of provincial units that had any", examples = "15")
        long provinceUnitHeadPersons,

        @NotNull @Schema(description = "Person-times of heads of provincial units in them", examples = "16")
        long provinceUnitHeadPersonTimes,

        @NotNull
        @Schema(
                description =
                        "Liaisons of other members of the leadership of provincial units that last on the last day",
                examples = "62")
        long provinceUnitLeadershipLiaisons,

        @NotNull
        @Schema(
                description = "Visits and stays of other members of the leadership of provincial units",
                examples = "104")
        long provinceUnitLeadershipVisits,

        @NotNull
        @Schema(
                description = "Liaisons of other members of the leadership of provincial units that had any",
                examples = "62")
        long provinceUnitLeadershipPersons,

        @NotNull
        @Schema(
                description = "Person-times of other members of the leadership of provincial units in them",
                examples = "104")
        long provinceUnitLeadershipPersonTimes,

        @NotNull @Schema(description = "Liaisons of leaders of the city that last on the last day", examples = "15")
        long cityLeaderLiaisons,

        @NotNull @Schema(description = "Visits and stays of leaders of the city", examples = "34")
        long cityLeaderVisits,

        @NotNull @Schema(description = "Liaisons of leaders of the city that had any", examples = "15")
        long cityLeaderPersons,

        @NotNull @Schema(description = "Person-times of leaders of the city in them", examples = "34")
        long cityLeaderPersonTimes,

        @NotNull @Schema(description = "Liaisons of leaders of counties that last on the last day", examples = "183")
        long countyLeaderLiaisons,

        @NotNull @Schema(description = "Visits and stays of leaders of counties", examples = "484")
        long countyLeaderVisits,

        @NotNull @Schema(description = "Liaisons of leaders of counties that had any", examples = "183")
        long countyLeaderPersons,

        @NotNull @Schema(description = "Person-times of leaders of counties in them", examples = "484")
        long countyLeaderPersonTimes,

        @NotNull
        @Schema(description = "Liaisons of heads of the city's units that last on the last day", examples = "113")
        long cityUnitHeadLiaisons,

        @NotNull @Schema(description = "Visits and stays of heads of the city's units", examples = "197")
        long cityUnitHeadVisits,

        @NotNull @Schema(description = "Liaisons of heads of the city's units that had any", examples = "104")
        long cityUnitHeadPersons,

        @NotNull @Schema(description = "Person-times of heads of the city's units in them", examples = "197")
        long cityUnitHeadPersonTimes) {}
