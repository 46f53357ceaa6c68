using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OpModel.Roles;

namespace OpModel.Artifacts;

/// <summary>A product story map: what users do from left to right, and below it their stories, cut into releases (D3.2).</summary>
/// <remarks>
/// Each story is in one of the releases of the map or in none yet, and each release has a story. Where the value stream is modelled,
/// <see cref="StoryMap"/> makes a view of it. Jeff Patton, "User Story Mapping", O'Reilly 2014. A product team owes it, and the product
/// owner owns it, whose attention is for the backlog (D2.1).
/// </remarks>
[Artifact("Product story map", OwedBy = typeof(ProductTeamAttribute), Owner = typeof(ProductOwner), Review = Rhythm.Fortnightly)]
public sealed partial record ProductStoryMap
{
    /// <summary>The product; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Product { get; init; }

    /// <summary>The value stream that it is a view of, where that is modelled.</summary>
    public ValueStreamReference? ValueStream { get; init; }

    /// <summary>The releases, the next one first; each with a name of its own.</summary>
    [DistinctBy(nameof(StoryMapRelease.Name))]
    public ImmutableArray<StoryMapRelease> Releases { get; init; } = [];

    /// <summary>What users do, in order: the backbone of the map; at least one activity, each with a name of its own.</summary>
    [NotEmpty, DistinctBy(nameof(StoryMapActivity.Name))]
    public required ImmutableArray<StoryMapActivity> Activities { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        var releases = NamedParts.Of(Releases, release => release.Name);
        for (var activity = 0; activity < Activities.AsSpan().Length; activity++)
        {
            var stories = Activities[activity].Stories.AsSpan();
            for (var story = 0; story < stories.Length; story++)
            {
                if (stories[story].Release is { } release && !releases.Refer(release))
                {
                    var message = $"there is no release \"{release}\"; name one of the map, or none.";
                    findings.Add($"activities[{activity}].stories[{story}].release", message);
                }
            }
        }

        releases.TellUnused(
            "releases", release => $"no story is in the release \"{release}\"; give it one, or give the release up.", ref findings);
    }
}
