using System.Globalization;
using CsCheck;
using OpModel.Accounting;
using OpModel.Organization;
using OpModel.Tests.Chargeback.Runs;

namespace OpModel.Tests.Accounting;

/// <summary>A random organisation of two value streams, whose teams are aligned to one of them, to both, to none, or change within the month.</summary>
internal sealed record AlignedWorld(RandomWorld World, int[] Aligned)
{
    private static readonly IReadOnlyList<Alignment[]> Alignments =
    [
        [],
        [new() { ValueStream = "A" }],
        [new() { ValueStream = "B" }],
        [new() { ValueStream = "A" }, new() { ValueStream = "B" }],
        [new() { ValueStream = "A", Until = IsoDate.Parse("2026-10-13") }, new() { ValueStream = "B", From = IsoDate.Parse("2026-10-14") }],
        [new() { ValueStream = "B", From = IsoDate.Parse("2026-10-21") }],
    ];

    public static readonly Gen<AlignedWorld> Gen =
        from world in RandomWorld.Gen
        from aligned in CsCheck.Gen.Int[0, Alignments.Count - 1].Array[world.Consumers]
        select new AlignedWorld(world, aligned);

    public ProfitAndLoss Accounts(params RevenueRecord[] revenue)
    {
        var model = OperatingModel.Create(
        [
            new ValueStreamDefinition { Key = "A", Name = "A" },
            new ValueStreamDefinition { Key = "B", Name = "B" },
            .. World.Definitions.Select(definition => definition is TeamDefinition team ? Placed(team) : definition),
        ]).AsT0;
        var run = World.Policy(model).Charge(World.Input).AsT0;
        return ProfitAndLoss.Of(new() { Runs = [run], Revenue = RevenueRecords.From(revenue) }).AsT0;
    }

    // All services are counted in calls, so that their quantities can be added up.
    private TeamDefinition Placed(TeamDefinition team) => team.Type == TeamType.ProductTeam
        ? team with { AlignedTo = [.. Alignments[Aligned[int.Parse(team.Name[1..], CultureInfo.InvariantCulture)]]] }
        : team with { Provides = [.. team.Provides.Select(offer => offer with { Unit = "call" })] };
}
