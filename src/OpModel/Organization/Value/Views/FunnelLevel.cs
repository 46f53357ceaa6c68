namespace OpModel;

/// <summary>A stage of a <see cref="MarketingFunnel"/> with the steps that belong to it.</summary>
public sealed class FunnelLevel
{
    internal FunnelLevel(FunnelStage stage, IReadOnlyList<ValueStep> steps) => (Stage, Steps) = (stage, steps);

    /// <summary>The stage.</summary>
    public FunnelStage Stage { get; }

    /// <summary>The steps of the stage, in the order of the value stream; empty where the funnel has a gap.</summary>
    public IReadOnlyList<ValueStep> Steps { get; }

    /// <summary>The name of the stage.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Stage.ToString();
}
