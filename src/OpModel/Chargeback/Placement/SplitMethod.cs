using Ardalis.SmartEnum;

namespace OpModel.Chargeback;

/// <summary>The rule by which shared cost is split.</summary>
public sealed class SplitMethod : SmartEnum<SplitMethod>
{
    /// <summary>The same part to each team.</summary>
    public static readonly SplitMethod Even = new(nameof(Even), 1, "evenly");

    /// <summary>A fixed share to each team.</summary>
    public static readonly SplitMethod FixedShares = new(nameof(FixedShares), 2, "by fixed shares");

    /// <summary>A part in proportion to each team's direct cost.</summary>
    public static readonly SplitMethod ProportionalToDirectCost = new(nameof(ProportionalToDirectCost), 3, "in proportion to direct cost");

    /// <summary>A part in proportion to the people on each team.</summary>
    public static readonly SplitMethod ProportionalToHeadcount = new(nameof(ProportionalToHeadcount), 4, "in proportion to headcount");

    /// <summary>A part in proportion to each team's amount of a cost driver.</summary>
    public static readonly SplitMethod ProportionalToDriver = new(nameof(ProportionalToDriver), 5, "in proportion to a driver");

    private SplitMethod(string name, int value, string description)
        : base(name, value) => Description = description;

    /// <summary>All five. To be used in place of <c>List</c>, which finds nothing in a program that is compiled ahead of time.</summary>
    public static IReadOnlyList<SplitMethod> All { get; } =
        [Even, FixedShares, ProportionalToDirectCost, ProportionalToHeadcount, ProportionalToDriver];

    /// <summary>The rule in words, to stand behind "split".</summary>
    public string Description { get; }

    /// <summary>Whether the split names a share, or an amount, for each team that takes part.</summary>
    internal bool NamesShares => this == FixedShares || this == ProportionalToDriver;
}
