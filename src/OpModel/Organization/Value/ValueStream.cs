using OpModel.Organization;

namespace OpModel;

/// <summary>A value stream: the steps from a user's first contact to the last, each an exchange of value (D3.1).</summary>
public sealed class ValueStream
{
    internal ValueStream(ValueStreamDefinition definition) =>
        (Id, Name, Steps) = (definition.Id, definition.Name, [.. definition.Steps.Select(step => new ValueStep(step))]);

    /// <summary>What data refers to the value stream by, such as <c>buy-online</c>.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>Its steps, in order.</summary>
    public IReadOnlyList<ValueStep> Steps { get; }

    /// <summary>The teams that are aligned to it, in the order of the model.</summary>
    public IReadOnlyList<Team> Teams { get; internal set; } = [];

    /// <summary>Lays the steps out with what is behind each of them (D3.2).</summary>
    /// <returns>The blueprint.</returns>
    public ServiceBlueprint ToServiceBlueprint() => new(this);

    /// <summary>Sorts the steps by the stages of the marketing funnel (D3.2).</summary>
    /// <returns>The funnel.</returns>
    public MarketingFunnel ToMarketingFunnel() => new(this);

    /// <summary>Lays the stories out under the steps that they belong to (D3.2).</summary>
    /// <returns>The map.</returns>
    public StoryMap ToStoryMap() => new(this);

    /// <summary>What people call it.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
