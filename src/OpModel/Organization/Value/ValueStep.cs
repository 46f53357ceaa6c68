using OpModel.Organization;

namespace OpModel;

/// <summary>A step of a value stream, in which user and organisation exchange something of value (D3.1).</summary>
public sealed class ValueStep
{
    internal ValueStep(ValueStreamStep step) => (Name, Gives, Gets, Touchpoint, Stage, Stories) =
        (step.Name, step.Gives, step.Gets, step.Touchpoint, step.Stage, step.Stories);

    /// <summary>What it is called, unique within its value stream.</summary>
    public string Name { get; }

    /// <summary>What the user gives in it; nothing where it is not stated.</summary>
    public string? Gives { get; }

    /// <summary>What the user gets in it; nothing where it is not stated.</summary>
    public string? Gets { get; }

    /// <summary>Where user and organisation meet: a page, a shop, a call. Nothing where it is not stated.</summary>
    public string? Touchpoint { get; }

    /// <summary>The stage of the marketing funnel that it belongs to.</summary>
    public FunnelStage Stage { get; }

    /// <summary>What users do in it, one story each, the most important first.</summary>
    public IReadOnlyList<string> Stories { get; }

    /// <summary>The teams that serve it: those aligned to it and those aligned to the whole value stream, in the order of the model.</summary>
    public IReadOnlyList<Team> Teams { get; internal set; } = [];

    /// <summary>What it is called.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
