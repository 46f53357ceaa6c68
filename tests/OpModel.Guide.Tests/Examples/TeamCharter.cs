using System.Collections.Immutable;
using OpModel.Artifacts;

namespace OpModel.Guide.Examples;

[Artifact("Team charter (first form)", Id = "team-charter-1"), ArtifactVersion(1)]
public sealed partial record FirstTeamCharter
{
    [NotEmpty] public required string Agreement { get; init; }
}

[Artifact("Team charter"), ArtifactVersion(2), UpgradesFrom<FirstTeamCharter>]
public sealed partial record TeamCharter : IUpgradesFrom<TeamCharter, FirstTeamCharter>
{
    [NotEmpty, Unique] public required ImmutableArray<string> Agreements { get; init; }

    public static TeamCharter Upgrade(FirstTeamCharter earlier) => new() { Agreements = [earlier.Agreement] };
}
