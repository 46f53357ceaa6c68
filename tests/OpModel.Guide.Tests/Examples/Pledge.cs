using NodaTime;
using OneOf;
using OpModel.Artifacts;

namespace OpModel.Guide.Examples;

/// <summary>What somebody brings into a partnership.</summary>
[ArtifactPart]
public sealed partial record Pledge
{
    /// <summary>Who brings it.</summary>
    public required TeamReference From { get; init; }

    /// <summary>Money, the days in which people work along, or something else in words.</summary>
    public required OneOf<Money, DateInterval, string> What { get; init; }
}
